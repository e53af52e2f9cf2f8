import { getTimeZone } from "next-intl/server";
import type { ReactNode } from "react";
import type { Language } from "@/language/languages";
import { type Messages, messagesOf } from "@/language/messages";
import { FirstWords, MoreWords } from "./words-in-browser";

type Room = keyof Messages["desk"];

/** What components say in the browser on every screen of the desk. */
const everywhere: readonly Room[] = [
  ...(["errors", "form", "links", "live", "nav", "palette", "people", "signIn"] as const),
  ...(["claimKinds", "publicationKinds", "speakerKinds", "stages", "utteranceKinds"] as const),
];

/** Where somebody works on an article or a claim, there is more to be said in the browser. */
export const workingRooms = [
  ...(["approval", "article", "claim", "discussion", "evidence", "legal"] as const),
  ...(["linter", "queue", "speakers", "verdict"] as const),
] satisfies Room[];

interface WordsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** The sentences that components in the browser need on every screen. */
export async function Words({ language, children }: WordsProps) {
  return (
    <FirstWords
      language={language}
      timeZone={await getTimeZone()}
      sentences={write(language, everywhere)}
    >
      {children}
    </FirstWords>
  );
}

/** Those of some rooms besides: they are sent with each page, so only where they are needed. */
export function WordsOf({
  rooms,
  language,
  children,
}: WordsProps & { readonly rooms: readonly Room[] }) {
  return <MoreWords sentences={write(language, rooms)}>{children}</MoreWords>;
}

const written = new Map<string, string>();

/**
 * Sentences as one text: what a page hands to the browser is gone through node by node, three times
 * over, and there are hundreds of them on every screen.
 */
function write(language: Language, rooms: readonly Room[]): string {
  const key = [language, ...rooms].join(" ");
  const text = written.get(key) ?? JSON.stringify(sentencesOf(language, rooms));
  written.set(key, text);
  return text;
}

function sentencesOf(language: Language, rooms: readonly Room[]) {
  const { desk, acts } = messagesOf(language);
  const chosen = { desk: Object.fromEntries(rooms.map((room) => [room, desk[room]])) };
  return rooms === everywhere ? { ...chosen, acts } : chosen;
}
