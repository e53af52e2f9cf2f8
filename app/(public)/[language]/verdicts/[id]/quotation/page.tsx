import { notFound } from "next/navigation";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { byDate } from "@/publication/claim-review/appearances";
import type { RecordedUtterance } from "@/publication/published-record";
import { speakerNameOf } from "@/publication/said-by";
import { BidiText } from "@/ui/bidi-text";
import { MarkedText } from "@/ui/marked-text";
import { Quotation } from "@/ui/quotation";
import {
  away,
  CardFrame,
  type CardProps,
  CardRating,
  cardMetadata,
  pageOf,
  readCard,
} from "../../../../card-frame";
import { Day } from "../../../../day";
import { FoundBlock, LanguageLabel } from "../../../../found-text";
import { OutletName } from "../../../../outlet-name";
import { Via } from "../../../../speakers";
import { marksOf } from "../exact-words";

export const generateMetadata = (props: CardProps) => cardMetadata(props, "quotation");

/** The exact words in their passage, marked, for the pages of others; and what was found about them. */
export default async function QuotationCard(props: CardProps) {
  const { site, verdict } = await readCard(props);
  const { record } = verdict;
  const { language } = site;
  // Where it was said first: the other places are on the page.
  const utterance = byDate(record.utterances)[0] ?? notFound();
  return (
    <CardFrame record={record} site={site}>
      <Quotation
        lang={utterance.language}
        source={<Source utterance={utterance} language={language} />}
      >
        <LanguageLabel of={utterance.language} page={language} className="float-end ms-2" />
        <MarkedText text={utterance.context.passage} marks={marksOf(utterance)} />
      </Quotation>
      <a href={pageOf(record, site)} {...away} className="link-quiet">
        <FoundBlock
          as="h1"
          found={textIn(record.wording, language, record.language)}
          page={language}
          className="text-ui font-semibold"
        />
      </a>
      <CardRating record={record} site={site} />
    </CardFrame>
  );
}

/** Who said it and when, and where it was read. */
function Source({ utterance, language }: { utterance: RecordedUtterance; language: Language }) {
  const { saidOn, via, article } = utterance;
  const name = speakerNameOf(utterance, language);
  return (
    <>
      <span className="font-semibold text-ink">
        {name ? (
          <BidiText text={name.text} lang={name.language} />
        ) : (
          translatorOf(language, "public")("verdict.unnamedSpeaker")
        )}
      </span>
      {via && (
        <>
          {" · "}
          <Via name={via} language={language} />
        </>
      )}
      {saidOn && (
        <>
          {" · "}
          <Day date={saidOn} language={language} />
        </>
      )}
      <br />
      <BidiText text={article.title} />
      {article.outlet && (
        <>
          {" · "}
          <OutletName outlet={article.outlet} language={language} isLinked={false} />
        </>
      )}
    </>
  );
}
