import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { ExplainedUtterance } from "@/review/article/desk-utterance";
import type { DeskAssessment, DeskReason } from "@/review/article/stored-reasons";
import { Disclosure } from "@/ui/lists";
import { CitedWords } from "./cited-words";
import { WorthReasons } from "./worth-reasons";

/** Why an utterance was found and who was taken for its speaker, in words, for those who ask. */
export function WhyUtterance(props: {
  readonly utterance: ExplainedUtterance;
  readonly lang: string;
  readonly language: Language;
}) {
  const { utterance, lang, language } = props;
  const { handWork } = utterance;
  const t = useTranslations("reasons");
  return (
    <Reasons assessment={utterance.assessment} lang={lang}>
      {handWork && (
        <li>
          {t(`handWork.${handWork.kind}`, {
            name: isolated(handWork.by),
            time: formatInstant(handWork.at, language),
          })}
        </li>
      )}
      {utterance.why?.map((reason, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule may fire twice, and none ever moves
        <li key={place}>
          <Rule reason={reason} utterance={utterance} lang={lang} />
        </li>
      )) ??
        (!handWork && <li>{t("carriedOver")}</li>)}
    </Reasons>
  );
}

/** Why words were taken for the outlet's own. */
export function WhyNarration(props: {
  readonly assessment: DeskAssessment | null;
  readonly lang: string;
}) {
  const t = useTranslations("reasons");
  return (
    <Disclosure summary={t("summary")} className="text-note [&>summary]:min-h-6">
      <Reasons {...props}>
        <li>{t("attributedToNobody")}</li>
      </Reasons>
    </Disclosure>
  );
}

function Reasons(props: {
  readonly assessment: DeskAssessment | null;
  readonly lang: string;
  readonly children: ReactNode;
}) {
  const t = useTranslations("reasons");
  return (
    <div className="grid gap-3 border-s-2 border-line ps-3">
      <div>
        <p className="font-semibold">{t("whyFound")}</p>
        <ul className="grid gap-1">{props.children}</ul>
      </div>
      {props.assessment && <WorthReasons reasons={props.assessment.reasons} lang={props.lang} />}
    </div>
  );
}

/** One rule as a sentence with the words that made it fire. */
function Rule(props: {
  readonly reason: DeskReason;
  readonly utterance: ExplainedUtterance;
  readonly lang: string;
}) {
  const { utterance, lang } = props;
  const { rule, words, confidence } = props.reason;
  const t = useTranslations("reasons");
  const cite = (list: readonly (string | null)[]) => () => (
    <CitedWords words={list.map((one) => one ?? "…")} lang={lang} />
  );
  return (
    <>
      {t.rich(`rules.${rule ?? "otherVersion"}`, {
        words: cite(words),
        cue: cite([utterance.cue]),
        via: cite([utterance.viaName]),
      })}
      {confidence !== null && <> {t("confidence", { confidence: String(confidence) })}</>}
    </>
  );
}
