import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";

/** `في عملية وصفتها الوزارة بـ«…»`: the words in marks of a verb with its object and a subject behind it. */
export function describedWords(reading: Reading, cue: AttributedCue): Quotation | null {
  const { act, at, complement, sense, speaker, subjectEnd } = cue;
  if (reading.lexicon.source.capitals || act !== "verb" || !sense?.withObject || !speaker)
    return null;
  if (complement?.kind !== "quotation" || subjectEnd <= at.to) return null;
  return reading.quotations.outer[complement.quotation ?? -1] ?? null;
}
