import { TextIn } from "@/app/(desk)/outside-text";
import { formatDay } from "@/app/(desk)/times";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { EarlierRuling } from "@/review/claim/earlier-rulings";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";

/** What the newsroom ruled on claims that say nearly the same, and on others of the same speaker. */
export function EarlierRulings(props: {
  readonly rulings: readonly EarlierRuling[];
  readonly language: Language;
}) {
  const { rulings, language } = props;
  const t = translatorOf(language, "desk");
  return (
    <Section id="rulings" level={3} title={t("approval.rulings")}>
      {rulings.length === 0 && <p className="text-note text-faint">{t("approval.noRulings")}</p>}
      <Lines>
        {rulings.map(({ claimId, wording, rating, since, because }) => (
          <li key={claimId} className="grid gap-1 py-2 text-note">
            <a href={`/desk/claims/${claimId}`} className="link-quiet min-h-6">
              <TextIn texts={wording} language={language} />
            </a>
            <p className="flex flex-wrap items-center gap-x-3 text-faint">
              <span className="inline-flex items-center gap-1.5 text-ink">
                <RatingDial mark={dialOf(rating.key)} />
                {textIn(rating.names, language)?.text}
              </span>
              <span>{t(`approval.because.${because}`)}</span>
              <span>{formatDay(since, language)}</span>
            </p>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
