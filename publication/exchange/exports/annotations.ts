import { textIn } from "@/language/by-language";
import { languageCodes } from "@/language/languages";
import { newsroomNameIn, type Site, verdictAddress } from "../../claim-review/site";
import { lastAct, type PublishedRecord, type RecordedUtterance } from "../../published-record";
import { toCodePoints } from "../code-points";

/** Where an utterance's statement stands in the whole text of its article: UTF-16, half open. */
export interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** As many characters before and after as find the words again: the W3C leaves the number open. */
const contextLength = 32;

/**
 * The checked claims of an article as Web Annotations (https://www.w3.org/TR/annotation-model/): each
 * tells of the exact words in the article what the newsroom found.
 *
 * `placeOf`: where the words stand in the article's text; null where that is not known any more.
 */
export function toAnnotations(
  articleId: string,
  records: readonly PublishedRecord[],
  {
    site,
    address,
    placeOf,
  }: { site: Site; address: string; placeOf: (utteranceId: string) => Placed | null },
): object {
  const items = records.flatMap((record) =>
    record.utterances
      .filter(({ article }) => article.id === articleId)
      .map((utterance) => toAnnotation(record, utterance, site, placeOf(utterance.id))),
  );
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: address,
    type: "AnnotationPage",
    items,
  };
}

function toAnnotation(
  record: PublishedRecord,
  utterance: RecordedUtterance,
  site: Site,
  place: Placed | null,
): object {
  const page = verdictAddress(site.address, record.language, record.claimId);
  const { article, language } = utterance;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${page}#utterance-${utterance.id}`,
    type: "Annotation",
    motivation: "assessing",
    created: record.history[0]?.at ?? lastAct(record).at,
    modified: lastAct(record).at,
    creator: {
      id: `${site.address}/#newsroom`,
      type: "Organization",
      name: newsroomNameIn(site.newsroomName, record.language),
    },
    body: [
      {
        id: page,
        type: "Text",
        format: "text/html",
        language: record.language,
        purpose: "linking",
      },
      ...languageCodes.flatMap((code) => bodiesIn(record, code)),
    ],
    target: {
      // An article that was received as text has no address of its own.
      source: article.address ?? `urn:sha256:${article.textHash}`,
      ...(language && { language }),
      selector: selectorsOf(utterance, place),
    },
  };
}

function bodiesIn(record: PublishedRecord, language: string): object[] {
  const finding = record.texts[language]?.finding;
  const rating = textIn(record.content.texts, language);
  const words = [rating?.language === language ? rating.text.name : null, finding ?? null];
  return words
    .filter((value) => value !== null)
    .map((value, index) => ({
      type: "TextualBody",
      value,
      language,
      format: "text/plain",
      purpose: index === 0 && rating?.language === language ? "classifying" : "assessing",
    }));
}

/** TextQuoteSelector always; TextPositionSelector where the whole text's offsets are known. */
function selectorsOf({ context }: RecordedUtterance, place: Placed | null): object[] {
  const { passage, statement } = context;
  const quote = {
    type: "TextQuoteSelector",
    exact: passage.slice(statement.start, statement.end),
    prefix: lastOf(passage.slice(0, statement.start)),
    suffix: firstOf(passage.slice(statement.end)),
  };
  if (!place || place.text.slice(place.start, place.end) !== quote.exact) return [quote];
  return [quote, { type: "TextPositionSelector", ...toCodePoints(place.text, place) }];
}

/** By code points, so that no character is cut in two. */
function lastOf(text: string): string {
  return [...text].slice(-contextLength).join("");
}

function firstOf(text: string): string {
  return [...text].slice(0, contextLength).join("");
}
