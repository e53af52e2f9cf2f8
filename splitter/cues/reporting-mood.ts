import type { Sentence } from "../find-sentences";
import type { Reading } from "../reading";
import { type Cue, noAgreement } from "./cue";
import { isSubjunctive } from "./subjunctive";

const farthestSpeech = 3;

/** A sentence in the subjunctive right after reported words goes on reporting them (`Er werde …`). */
export function goesOnReporting(
  reading: Reading,
  index: number,
  sentence: Sentence,
  cues: Cue[],
): void {
  let k = cues.length - 1;
  while (k >= 0 && !cues[k]?.complement && (cues[k]?.sentence ?? 0) >= index - farthestSpeech) k--;
  const last = cues[k];
  if (last?.complement && last.sentence === index) return;
  const goesOn = last?.complement && index - last.sentence <= farthestSpeech;
  // Without words before it that it goes on with, the subjunctive may be a wish or a condition.
  if (!goesOn && !hasQuotation(reading, sentence)) return;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (reading.quotationAt[i] !== -1 || !isSubjunctive(reading, i)) continue;
    const at = { from: i, to: i + 1 };
    cues.push({
      at,
      act: "participle",
      sense: null,
      agreement: noAgreement,
      sentence: index,
      complement: { kind: "bare", at: sentence.from, from: sentence.from, quotation: null },
      room: { from: i + 1, to: i + 1 },
    });
    return;
  }
}

function hasQuotation({ quotationAt }: Reading, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (quotationAt[i] !== -1) return true;
  return false;
}
