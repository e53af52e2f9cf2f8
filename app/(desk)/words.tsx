import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/language/languages";
import { type Messages, messagesOf } from "@/language/messages";

type Desk = Messages["desk"];

/** What components say in the browser on every screen of the desk. */
const everywhere = [
  ...(["errors", "form", "links", "live", "nav", "palette", "people", "signIn"] as const),
  ...(["claimKinds", "publicationKinds", "speakerKinds", "stages", "utteranceKinds"] as const),
] satisfies (keyof Desk)[];

/** Where somebody works on an article or a claim, there is more to be said in the browser. */
export const workingRooms = [
  ...(["approval", "article", "claim", "discussion", "evidence", "legal"] as const),
  ...(["linter", "queue", "speakers", "verdict"] as const),
] satisfies (keyof Desk)[];

/**
 * The sentences that components in the browser need here: they are sent with each page, so only those
 * of the rooms that it has.
 */
export function Words(props: {
  readonly language: Language;
  readonly rooms?: readonly (keyof Desk)[];
  readonly children: ReactNode;
}) {
  const { desk, acts } = messagesOf(props.language);
  const chosen = [...everywhere, ...(props.rooms ?? [])].map((room) => [room, desk[room]]);
  const messages = { desk: Object.fromEntries(chosen), acts };
  return (
    <NextIntlClientProvider locale={props.language} messages={messages}>
      {props.children}
    </NextIntlClientProvider>
  );
}
