import { TextIn } from "@/app/(desk)/outside-text";
import { StageTag } from "@/app/(desk)/stage-tag";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { ClaimLine, DeskUtterance } from "@/review/article/desk-utterance";
import type { DeskArticle } from "@/review/article/find-article";
import { BidiText } from "@/ui/bidi-text";
import { Button, ButtonLink } from "@/ui/button";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { AssessmentLine } from "./assessment-line";
import { QuoteSentences } from "./quote-sentences";
import { RecordingLink } from "./recording-link";
import { WhyDisclosure } from "./why-disclosure";

/**
 * An utterance beside the text: its words, who said it and why we think so, what became of it. Its
 * controls have keys of their own while it is in hand.
 */
export function UtteranceItem(props: {
  readonly utterance: DeskUtterance;
  readonly article: Pick<DeskArticle, "language" | "recordingAddress">;
  readonly language: Language;
  /** An older text's utterances are to be read only. */
  readonly isNewest: boolean;
}) {
  const { utterance, article, language, isNewest } = props;
  const t = translatorOf(language, "desk");
  const { id, position, statement, claims } = utterance;
  return (
    <li
      id={`utterance-${position}`}
      data-item={`u${position}`}
      data-utterance={id}
      tabIndex={-1}
      className="utterance-item grid grid-cols-1 gap-2 px-2 py-4 target:bg-tint"
    >
      <div className="flex items-start gap-3">
        {isNewest && claims.length === 0 && (
          <input
            type="checkbox"
            name="utteranceIds[]"
            value={id}
            data-key-in-hand="x"
            aria-label={t("article.pick", { words: isolated(shorten(statement.exact)) })}
            className="mt-[0.3em] size-6 shrink-0"
          />
        )}
        <BidiText
          as="p"
          text={statement.exact}
          lang={article.language}
          hidden="show"
          className="min-w-0 font-words"
        />
      </div>
      <Said utterance={utterance} language={language} />
      {utterance.seconds !== null && (
        <RecordingLink seconds={utterance.seconds} address={article.recordingAddress} />
      )}
      <QuoteSentences sentences={utterance.sentences} lang={article.language} language={language} />
      <AssessmentLine assessment={utterance.assessment} language={language} />
      <WhyDisclosure utteranceId={id} summary={translatorOf(language, "reasons")("summary")} />
      {claims.map((claim) => (
        <ClaimOfUtterance key={claim.id} claim={claim} language={language} />
      ))}
      <p className="flex flex-wrap gap-2">
        {isNewest && (
          <ButtonLink
            kind="quiet"
            size="small"
            href={`/desk/utterances/${id}`}
            data-key-in-hand="t"
          >
            {t(claims.length > 0 ? "article.takeUpAgain" : "article.takeUp")}
          </ButtonLink>
        )}
        <ButtonLink kind="plain" size="small" href={`#text-${position}`} data-show={`u${position}`}>
          {t("article.showInText")}
        </ButtonLink>
        {isNewest && (
          <Button type="button" kind="plain" size="small" data-edit={id} data-key-in-hand="e">
            {t("article.edit")}
          </Button>
        )}
      </p>
    </li>
  );
}

function Said(props: { readonly utterance: DeskUtterance; readonly language: Language }) {
  const { speakerName, speaker, viaName, kind } = props.utterance;
  const { language } = props;
  const t = translatorOf(language, "desk");
  const entry = speaker && textIn(speaker.names, language)?.text;
  return (
    <p className="text-note text-faint">
      {speakerName && <bdi className="text-ink">{speakerName}</bdi>}
      {entry && entry !== speakerName && (
        <>
          {speakerName && " = "}
          <bdi className="text-ink">{entry}</bdi>
        </>
      )}
      {!speakerName && !entry && t("article.unnamedSpeaker")}
      {viaName && <> · {t("article.via", { name: isolated(viaName) })}</>}
      {" · "}
      {t(`utteranceKinds.${kind}`)}
    </p>
  );
}

function ClaimOfUtterance(props: { readonly claim: ClaimLine; readonly language: Language }) {
  const { claim, language } = props;
  const rating = claim.rating && textIn(claim.rating.names, language)?.text;
  return (
    <p className="flex flex-wrap items-center gap-2">
      <StageTag stage={claim.stage} language={language} />
      {claim.rating && (
        <span className="inline-flex items-center gap-1.5 text-note">
          <RatingDial mark={dialOf(claim.rating.key)} />
          {rating}
        </span>
      )}
      <a className="link text-note" href={`/desk/claims/${claim.id}`}>
        <TextIn texts={claim.wording} language={language} />
      </a>
    </p>
  );
}

/** Enough of some words to know which they are. */
function shorten(words: string): string {
  const list = words.split(/\s+/);
  return list.length > 8 ? `${list.slice(0, 8).join(" ")} …` : words;
}
