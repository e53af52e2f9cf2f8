import { getTranslations } from "next-intl/server";
import { isolated } from "@/language/bidi";
import { partialDateInWords } from "@/language/dates";
import { type Language, nameOfLanguage } from "@/language/languages";
import type { RecordedUtterance } from "@/review/dossier/dossier";
import { BidiText } from "@/ui/bidi-text";
import { MarkedText } from "@/ui/marked-text";
import { Quotation } from "@/ui/quotation";

/** An utterance in its passage with where it was said, and beside it the words in other languages. */
export async function UtteranceInPlace(props: {
  readonly utterance: RecordedUtterance;
  readonly language: Language;
}) {
  const { utterance, language } = props;
  const { context } = utterance;
  const t = await getTranslations("desk.evidence");
  return (
    <div className="grid gap-3">
      <Quotation
        lang={utterance.language}
        source={<Place utterance={utterance} language={language} />}
      >
        <MarkedText
          text={context.passage}
          marks={[
            { ...context.statement, className: "utterance utterance-reported bg-mark" },
            ...context.quotes.map((quote) => ({
              ...quote,
              className: "utterance utterance-quoted",
            })),
          ]}
        />
      </Quotation>
      {Object.entries(utterance.translations).map(([code, { text, translator }]) => (
        <Quotation
          key={code}
          kind="plain"
          lang={code}
          source={
            <>
              {t("translationIn", { language: nameOfLanguage(code, language) })} ·{" "}
              {t("translatedBy", { name: isolated(translator) })}
            </>
          }
        >
          <BidiText as="span" text={text} lang={code} />
        </Quotation>
      ))}
    </div>
  );
}

async function Place(props: {
  readonly utterance: RecordedUtterance;
  readonly language: Language;
}) {
  const { utterance, language } = props;
  const { article, occasion, saidOn, address, timeCode } = utterance;
  const t = await getTranslations("desk.article");
  return (
    <>
      <bdi>{utterance.speakerName ?? t("unnamedSpeaker")}</bdi>
      {utterance.via && <> · {t("via", { name: isolated(utterance.via) })}</>}
      {saidOn && <> · {partialDateInWords(saidOn, language)}</>}
      {occasion && (
        <>
          {" · "}
          <BidiText text={occasion} />
        </>
      )}
      {" · "}
      {nameOfLanguage(utterance.language, language)}
      {" · "}
      <a className="link" href={`/desk/articles/${article.id}`}>
        <BidiText text={article.title} lang={utterance.language} />
      </a>
      {address && (
        <>
          {" · "}
          <a className="link break-all" dir="ltr" href={address} rel="noreferrer noopener nofollow">
            {address}
          </a>
        </>
      )}
      {timeCode && (
        <>
          {" · "}
          <bdi dir="ltr">{timeCode}</bdi>
        </>
      )}
    </>
  );
}
