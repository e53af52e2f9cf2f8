import { nameRule } from "../cues/quoted-name";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import type { QuotedName } from "../types";
import type { FoundUtterance } from "./collection";

const longestName = 8;

/** The quotations that are no utterance and lie in none of its quotes, with what tells that they are names. */
export function findQuotedNames(
  reading: Reading,
  utterances: readonly FoundUtterance[],
  used: ReadonlySet<Quotation>,
): QuotedName[] {
  const speakers = new Set(utterances.map(({ mention }) => mention?.start));
  const names: QuotedName[] = [];
  for (const quotation of reading.quotations.outer) {
    if (used.has(quotation)) continue;
    // So long a name is none, unless it is said to be a motto or a title.
    const long = quotation.to - quotation.from > longestName * 2;
    if (long && nameRule(reading, quotation) !== "name-after-naming-phrase") continue;
    const at = { start: quotation.start, end: quotation.end };
    const rule = speakers.has(at.start)
      ? "name-of-the-speaker"
      : (nameRule(reading, quotation) ?? "name-without-cue");
    names.push({ at, rule });
  }
  return names;
}
