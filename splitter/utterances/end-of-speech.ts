import { nameRule } from "../cues/quoted-name";
import { quotationOver } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import type { TokenRange } from "../text/tokens";
import type { Collection } from "./collection";

/**
 * Behind a colon without marks somebody speaks on, up to the end of the passage or the first sentence
 * that has a cue, a quotation or a subject of its own.
 */
export function endOfSpeech(
  { reading, cueSentences }: Collection,
  cue: AttributedCue,
  end: number,
): number {
  const { sentences, quotationAt, tokens } = reading;
  const passage = sentences[cue.sentence]?.passage;
  let to = end;
  for (let i = cue.sentence + 1; sentences[i]?.passage === passage; i++) {
    const { from, to: next } = sentences[i] as TokenRange;
    if (cueSentences.has(i)) break;
    let quoted = false;
    for (let k = from; k < next && !quoted; k++) {
      const marked = quotationAt[k] === -1 ? null : quotationOver(reading, k);
      quoted = marked !== null && (reading.lexicon.source.capitals || !nameRule(reading, marked));
    }
    if (quoted || tokens[from]?.kind !== "word") break;
    to = next;
  }
  return to;
}
