import { isLanguage, type Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { Change } from "@/review/dossier/compare-dossiers";
import { WordDiff } from "@/ui/word-diff";
import { labelOfPlace } from "../place-label";

/** Where two dossiers differ, place by place and word by word. */
export function DossierChanges(props: {
  readonly changes: readonly Change[];
  readonly evidenceIds: readonly string[];
  readonly language: Language;
}) {
  const { changes, evidenceIds, language } = props;
  const t = translatorOf(language, "desk");
  return (
    <dl className="grid gap-4">
      {changes.map(({ place, before, after, isOtherEntry }) => {
        const of = place.split(".")[1];
        return (
          <div key={place} className="grid gap-1">
            <dt className="text-note font-semibold">
              {labelOfPlace(place, evidenceIds, language)}
              {before === null && <> · {t("approval.added")}</>}
              {after === null && <> · {t("approval.gone")}</>}
            </dt>
            {before !== null && after !== null && isOtherEntry && (
              <dd className="text-note">{t("approval.otherEntry")}</dd>
            )}
            <dd>
              <WordDiff
                before={before}
                after={after}
                {...(isLanguage(of) && { lang: of })}
                className="rounded-control bg-raised p-2 font-words"
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
