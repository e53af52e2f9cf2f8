import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { StageTag } from "@/app/(desk)/stage-tag";
import { isolated } from "@/language/bidi";
import { directionOf, type Language } from "@/language/languages";
import type { DeskUtterance } from "@/review/article/desk-utterance";
import { BidiText } from "@/ui/bidi-text";
import { ButtonLink } from "@/ui/button";
import { AssessmentLine } from "./assessment-line";
import { WhyUtterance } from "./why";

/** An utterance beside the text: its words, who said it and why we think so, what became of it. */
export async function UtteranceItem(props: {
  readonly utterance: DeskUtterance;
  readonly textLanguage: string;
  readonly language: Language;
}) {
  const { utterance, textLanguage, language } = props;
  const t = await getTranslations("desk");
  return (
    <li id={`utterance-${utterance.position}`} className="grid gap-2 py-4 target:bg-tint">
      <BidiText
        as="p"
        text={utterance.statement.exact}
        lang={textLanguage}
        hidden="show"
        className="font-words"
      />
      <p className="text-note text-faint">
        {utterance.speakerName ? (
          <bdi className="text-ink">{utterance.speakerName}</bdi>
        ) : (
          t("article.unnamedSpeaker")
        )}
        {utterance.viaName && <> · {t("article.via", { name: isolated(utterance.viaName) })}</>}
        {" · "}
        {t(`utteranceKinds.${utterance.kind}`)}
      </p>
      {utterance.sentences.length > 0 && (
        <div>
          <p className="text-note text-faint">{t("article.sentences")}</p>
          <ol
            lang={textLanguage}
            dir={directionOf(textLanguage)}
            className="list-decimal ps-6 font-words"
          >
            {utterance.sentences.map(({ start, exact }) => (
              <li key={start} className="marker:text-faint">
                <BidiText text={exact} lang={textLanguage} hidden="show" />
              </li>
            ))}
          </ol>
        </div>
      )}
      <AssessmentLine assessment={utterance.assessment} />
      <WhyUtterance utterance={utterance} lang={textLanguage} />
      {utterance.claims.map((claim) => (
        <p key={claim.id} className="flex flex-wrap items-center gap-2">
          <StageTag stage={claim.stage} />
          <Link className="link text-note" href={`/desk/claims/${claim.id}`}>
            <TextIn texts={claim.wording} language={language} />
          </Link>
        </p>
      ))}
      <p className="flex flex-wrap gap-2">
        <ButtonLink kind="quiet" size="small" href={`/desk/utterances/${utterance.id}`}>
          {t(utterance.claims.length > 0 ? "article.takeUpAgain" : "article.takeUp")}
        </ButtonLink>
        <ButtonLink kind="plain" size="small" href={`#text-${utterance.position}`}>
          {t("article.showInText")}
        </ButtonLink>
      </p>
    </li>
  );
}
