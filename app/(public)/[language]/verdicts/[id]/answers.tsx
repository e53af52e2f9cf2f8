import type { ReactNode } from "react";
import { textIn } from "@/language/by-language";
import { partialDateInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import { isRetracted, type RecordedRating } from "@/publication/published-record";
import { BidiText } from "@/ui/bidi-text";
import { inDay } from "../../../day";
import { AttributionRating, ContentRating } from "../../../rating-word";
import type { Part } from "./part";

/** Did they say it, and is it so: two questions, kept apart, each with what its answer means. */
export function Answers({ record, site }: Part) {
  const { language } = site;
  const t = translatorOf(language, "public");
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="sr-only">
        {t("verdict.twoAnswers")}
      </h2>
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-8 print:grid-cols-2">
        <Answer
          question={t("verdict.attribution")}
          answer={<AttributionRating rating={record.attribution} language={language} />}
          meaning={meaningOf(record.attribution, language)}
          scale={`/${language}/methodology#attribution-scale`}
          toScale={t("verdict.wholeScale")}
        />
        <Answer
          question={t("verdict.content")}
          answer={
            <ContentRating
              rating={record.content}
              language={language}
              struck={isRetracted(record)}
            />
          }
          meaning={meaningOf(record.content, language)}
          scale={`/${language}/methodology#content-scale`}
          toScale={t("verdict.wholeScale")}
        >
          {record.lookAgainOn &&
            t.rich("verdict.lookAgain", {
              date: partialDateInWords(record.lookAgainOn, language),
              ...inDay,
            })}
        </Answer>
      </div>
    </section>
  );
}

function Answer(props: {
  readonly question: string;
  readonly answer: ReactNode;
  readonly meaning: ReactNode;
  /** Where all steps of the scale are explained. */
  readonly scale: string;
  readonly toScale: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="grid content-start gap-1">
      <h3 className="text-note text-faint">{props.question}</h3>
      <p className="text-ui">{props.answer}</p>
      <p className="text-note">{props.meaning}</p>
      <p className="text-note print:hidden">
        <a href={props.scale} className="link">
          {props.toScale}
        </a>
      </p>
      {props.children && <p className="text-note">{props.children}</p>}
    </div>
  );
}

/** As the newsroom defined it on the day of publication. */
function meaningOf(rating: RecordedRating, language: string): ReactNode {
  const found = textIn(rating.texts, language);
  return found && <BidiText text={found.text.meaning} lang={found.language} />;
}
