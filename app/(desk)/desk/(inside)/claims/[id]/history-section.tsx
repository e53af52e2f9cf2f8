import { getTranslations } from "next-intl/server";
import { formatInstant } from "@/app/(desk)/times";
import type { Language } from "@/language/languages";
import type { TrailLine } from "@/trail/read-trail";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";

const shown = { atFirst: 15, atMost: 1_000 };

/** How many entries to ask for: one more than is shown at first says that there are more. */
export function historyLength(showsAll: boolean): number {
  return showsAll ? shown.atMost : shown.atFirst + 1;
}

/** What was done to the claim, by whom, newest first: straight from the trail. */
export async function HistorySection(props: {
  readonly acts: readonly TrailLine[];
  /** The page's own address, where it can show all; without it what there is is shown. */
  readonly page?: string;
  readonly showsAll?: boolean;
  readonly language: Language;
}) {
  const { page, showsAll = !page, language } = props;
  const t = await getTranslations();
  const acts = showsAll ? props.acts : props.acts.slice(0, shown.atFirst);
  return (
    <Section id="history" title={t("desk.claim.history")} className="min-w-0">
      <ol className="grid gap-3 border-s border-line ps-4 text-note">
        {acts.map((entry) => (
          <li key={entry.sequence}>
            <p className="font-semibold">{t(`acts.${entry.act}`)}</p>
            <What entry={entry} />
            <p className="text-faint">
              <bdi>{entry.actorName ?? t("acts.nobody")}</bdi>
              {" · "}
              {formatInstant(entry.at, language)}
            </p>
            {entry.payload === null && <p className="text-faint">{t("desk.claim.erased")}</p>}
          </li>
        ))}
      </ol>
      {acts.length < props.acts.length && (
        <p className="mt-3 text-note">
          <a className="link inline-flex min-h-6 items-center" href={`${page}?history=all#history`}>
            {t("desk.claim.historyAll")}
          </a>
        </p>
      )}
    </Section>
  );
}

/** Fields of payloads that are words of people and say what it was about. */
const telling = ["title", "wording", "reason", "note", "ground"] as const;

/** What it was about, where the trail holds words for it. */
function What({ entry }: { readonly entry: TrailLine }) {
  const payload = (entry.payload ?? {}) as Readonly<Record<string, unknown>>;
  const words = telling
    .map((field) => payload[field])
    .find((value) => typeof value === "string" && !/^[A-Z_]+$/.test(value));
  if (typeof words !== "string" || words === "") return null;
  return (
    <p className="line-clamp-2 wrap-anywhere">
      <BidiText text={words} />
    </p>
  );
}
