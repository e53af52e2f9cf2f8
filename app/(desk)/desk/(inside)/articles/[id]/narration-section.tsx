import { getTranslations } from "next-intl/server";
import type { Language } from "@/language/languages";
import type { DeskNarration } from "@/review/article/desk-utterance";
import { BidiText } from "@/ui/bidi-text";
import { Button, ButtonLink } from "@/ui/button";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { AssessmentLine } from "./assessment-line";
import { WhyNarration } from "./why";

/** The outlet's own assertions, apart from what others are reported to have said. */
export async function NarrationSection(props: {
  readonly narration: readonly DeskNarration[];
  readonly lang: string;
  readonly language: Language;
  readonly isNewest: boolean;
}) {
  const { narration, lang, language, isNewest } = props;
  const t = await getTranslations("desk.article");
  if (narration.length === 0) return null;
  return (
    <Section id="narration" title={t("narration")} aside={narration.length} className="mt-8">
      <p className="text-note text-faint">{t("narrationHint")}</p>
      <Lines>
        {narration.map(({ id, position, start, end, exact, assessment }) => (
          <li
            key={id}
            id={`narration-${position}`}
            data-item={`n${position}`}
            tabIndex={-1}
            className="utterance-item grid grid-cols-1 gap-2 px-2 py-4 target:bg-tint"
          >
            <BidiText as="p" text={exact} lang={lang} hidden="show" className="font-words" />
            <AssessmentLine assessment={assessment} language={language} />
            <WhyNarration assessment={assessment} lang={lang} />
            <p className="flex flex-wrap gap-2">
              {isNewest && (
                <Button
                  type="button"
                  kind="quiet"
                  size="small"
                  data-narration={`${start}-${end}`}
                  data-key-in-hand="e"
                >
                  {t("takeUpNarration")}
                </Button>
              )}
              <ButtonLink kind="plain" size="small" href={`#text-narration-${position}`}>
                {t("showInText")}
              </ButtonLink>
            </p>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
