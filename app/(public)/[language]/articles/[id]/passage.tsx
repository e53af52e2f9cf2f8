import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { MarkedPassage } from "@/publication/browse/read-article";
import { speakerNameOf } from "@/publication/said-by";
import { BidiText } from "@/ui/bidi-text";
import { MarkedText } from "@/ui/marked-text";
import { Quotation } from "@/ui/quotation";
import { Via } from "../../../speakers";
import { VerdictLine } from "../../../verdict-line";

/** A passage with the words of each claim marked and leading to its verdict, which stands under it. */
export function Passage(props: {
  readonly passage: MarkedPassage;
  /** Of the text. */
  readonly lang: string;
  readonly language: Language;
}) {
  const { passage, lang, language } = props;
  const { text, claims } = passage;
  const marks = claims.map(({ record, start, end }) => ({
    start,
    end,
    href: `/${language}/verdicts/${encodeURIComponent(record.claimId)}`,
  }));
  return (
    <div className="grid gap-4">
      <Quotation lang={lang}>
        <MarkedText text={text} marks={marks} />
      </Quotation>
      <ul className="grid gap-4 ps-4">
        {claims.map(({ record, utterance }) => (
          <li key={utterance.id}>
            <VerdictLine
              record={record}
              language={language}
              level={3}
              about={<Who utterance={utterance} language={language} />}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Who(props: {
  readonly utterance: MarkedPassage["claims"][number]["utterance"];
  readonly language: Language;
}) {
  const { utterance, language } = props;
  const name = speakerNameOf(utterance, language);
  if (!name) return translatorOf(language, "public")("verdict.unnamedSpeaker");
  return (
    <>
      <BidiText text={name.text} lang={name.language} />
      {utterance.via && (
        <>
          {" · "}
          <Via name={utterance.via} language={language} />
        </>
      )}
    </>
  );
}
