import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { PublicStep } from "@/publication/public-text/read-public-scale";
import { AttributionMark } from "@/ui/attribution-mark";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { RatingDial } from "@/ui/rating-dial";
import { balloonOf, dialOf } from "@/ui/rating-marks";

/** Both scales with what each step means, and the steps that older verdicts may still have. */
export function ScaleSection(props: {
  readonly steps: readonly PublicStep[];
  readonly language: Language;
}) {
  const { steps, language } = props;
  const t = translatorOf(language, "public");
  const given = steps.filter(({ isRetired }) => !isRetired);
  const retired = steps.filter(({ isRetired }) => isRetired);
  return (
    <>
      <p className="text-body">{t("scale.intro")}</p>
      {(["CONTENT", "ATTRIBUTION"] as const).map((scale) => (
        <Section key={scale} id={`${scale.toLowerCase()}-scale`} title={t(`scale.${scale}`)}>
          <Steps steps={given.filter((step) => step.scale === scale)} language={language} />
        </Section>
      ))}
      {retired.length > 0 && (
        <Section id="retired" title={t("scale.retired")}>
          <p className="mb-4 text-faint">{t("scale.retiredMeaning")}</p>
          <Steps steps={retired} language={language} />
        </Section>
      )}
    </>
  );
}

function Steps(props: { readonly steps: readonly PublicStep[]; readonly language: Language }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {props.steps.map((step) => {
        const found = textIn(step.texts, props.language);
        if (!found) return null;
        return (
          <div key={step.id} className="grid gap-1 py-3 sm:grid-cols-[14rem_1fr] sm:gap-6">
            <dt className="flex items-center gap-2 font-semibold">
              {step.scale === "CONTENT" ? (
                <RatingDial mark={dialOf(step.key)} colour={step.colour} />
              ) : (
                <AttributionMark mark={balloonOf(step.key)} />
              )}
              <BidiText text={found.text.name} lang={found.language} />
            </dt>
            <dd>
              <BidiText as="p" text={found.text.meaning} lang={found.language} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
