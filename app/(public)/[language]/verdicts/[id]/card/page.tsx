import { textIn } from "@/language/by-language";
import { firstSaidOn } from "@/publication/said-by";
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
import { FoundBlock } from "../../../../found-text";
import { Speakers } from "../../../../speakers";

export const generateMetadata = (props: CardProps) => cardMetadata(props, "card");

/** A verdict in the space of a card, for the pages of others: the claim, the rating, the finding. */
export default async function VerdictCard(props: CardProps) {
  const { site, verdict } = await readCard(props);
  const { record } = verdict;
  const { language } = site;
  const finding = textIn(record.texts, language, record.language);
  const saidOn = firstSaidOn(record);
  return (
    <CardFrame record={record} site={site}>
      <a href={pageOf(record, site)} {...away} className="link-quiet">
        <FoundBlock
          as="h1"
          found={textIn(record.wording, language, record.language)}
          page={language}
          className="font-words text-lead font-semibold"
        />
      </a>
      <p className="text-note text-faint">
        <span className="font-semibold text-ink">
          <Speakers record={record} language={language} />
        </span>
        {saidOn && (
          <>
            {" · "}
            <Day date={saidOn} language={language} />
          </>
        )}
      </p>
      <CardRating record={record} site={site} />
      {finding && (
        <FoundBlock
          as="p"
          found={{ text: finding.text.finding, language: finding.language }}
          page={language}
          className="text-ui"
        />
      )}
    </CardFrame>
  );
}
