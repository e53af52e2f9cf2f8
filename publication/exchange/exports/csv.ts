import { stringify } from "csv-stringify/sync";
import { textIn } from "@/language/by-language";
import { languageCodes } from "@/language/languages";
import { verdictAddress } from "../../claim-review/site";
import { isRetracted, lastAct, type PublishedRecord } from "../../published-record";
import { firstSaidOn } from "../../said-by";
import { namesOf } from "../said-by";

type Cell = string | number | null;

/** The columns in their order, each with what stands in it. Texts are there in every language. */
const columns: readonly [name: string, cell: (record: PublishedRecord, site: string) => Cell][] = [
  ["id", ({ claimId }) => claimId],
  ...inEachLanguage("address", (record, code, site) => verdictAddress(site, code, record.claimId)),
  ["review_language", ({ language }) => language],
  ...inEachLanguage("claim", ({ wording }, code) => wording[code] ?? null),
  ...inEachLanguage("speakers", (record, code) => namesOf(record, code).join("; ")),
  ["said_on", firstSaidOn],
  ["claim_kind", ({ claimKind }) => claimKind.toLowerCase()],
  ["rating", ({ content }) => content.key],
  ["rating_number", ({ content }) => content.number],
  ...inEachLanguage("rating_name", ({ content }, code) => content.texts[code]?.name ?? null),
  ["attribution", ({ attribution }) => attribution.key],
  ...inEachLanguage("finding", ({ texts }, code) => texts[code]?.finding ?? null),
  ["article_title", ({ utterances }) => utterances[0]?.article.title ?? null],
  ["article_address", ({ utterances }) => utterances[0]?.article.address ?? null],
  ["outlet", ({ utterances, language }) => outletOf(utterances[0], language)],
  ["sources", ({ evidence }) => evidence.length],
  ["published_at", (record) => record.history[0]?.at ?? lastAct(record).at],
  ["changed_at", (record) => lastAct(record).at],
  ["retracted", (record) => (isRetracted(record) ? "yes" : "no")],
];

function inEachLanguage(
  name: string,
  cell: (record: PublishedRecord, code: string, site: string) => Cell,
): [name: string, cell: (record: PublishedRecord, site: string) => Cell][] {
  return languageCodes.map((code) => [
    `${name}_${code}`,
    (record, site) => cell(record, code, site),
  ]);
}

function outletOf(utterance: PublishedRecord["utterances"][number] | undefined, language: string) {
  return textIn(utterance?.article.outlet?.names, language)?.text ?? null;
}

/**
 * The first row of a table of verdicts (RFC 4180, UTF-8 with a byte order mark, since spreadsheets
 * take Arabic for something else without it).
 */
export function csvHead(): string {
  return stringify([columns.map(([name]) => name)], { bom: true, record_delimiter: "windows" });
}

/**
 * The rows of these records. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe.
 */
export function csvRows(records: readonly PublishedRecord[], site: string): string {
  return stringify(
    records.map((record) => columns.map(([, cell]) => cell(record, site))),
    { record_delimiter: "windows", escape_formulas: true },
  );
}
