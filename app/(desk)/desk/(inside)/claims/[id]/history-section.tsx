import { getTranslations } from "next-intl/server";
import { formatInstant } from "@/app/(desk)/times";
import type { Language } from "@/language/languages";
import type { TrailLine } from "@/trail/read-trail";
import { Section } from "@/ui/frame";

/** What was done to the claim, by whom, newest first: straight from the trail. */
export async function HistorySection(props: {
  readonly acts: readonly TrailLine[];
  readonly language: Language;
}) {
  const { acts, language } = props;
  const t = await getTranslations();
  return (
    <Section id="history" title={t("desk.claim.history")} className="min-w-0">
      <ol className="grid gap-3 border-s border-line ps-4 text-note">
        {acts.map((entry) => (
          <li key={entry.sequence}>
            <p className="font-semibold">{t(`acts.${entry.act}`)}</p>
            <p className="text-faint">
              <bdi>{entry.actorName ?? t("acts.nobody")}</bdi>
              {" · "}
              {formatInstant(entry.at, language)}
            </p>
            {entry.payload === null && <p className="text-faint">{t("desk.claim.erased")}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
