import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { phraseInOrder } from "../speakers/phrase-in-order";
import type { TokenRange } from "../text/tokens";

const conditions = new Set(["if", "unless"]);

/** `If the toll rises, Wren says it will …`: where the condition that opens the sentence ends; -1 where none does right before who speaks. */
export function endOfCondition(
  reading: Reading,
  { act, at, sense, complement }: AttributedCue,
  { from }: TokenRange,
): number {
  const { tokens, quotationAt, lexicon } = reading;
  if (!lexicon.source.zeroComplementiser || act !== "verb") return -1;
  if (complement?.kind !== "clause" && complement?.kind !== "bare") return -1;
  if (!sense?.frames.has("quote") || !sense.frames.has("clause")) return -1;
  if (!conditions.has(tokens[from]?.form ?? "")) return -1;
  const subject = phraseInOrder(reading, at.from, from)?.head.from ?? -1;
  if (tokens[subject - 1]?.kind !== "comma") return -1;
  for (let i = from; i < subject - 1; i++)
    if (tokens[i]?.kind === "comma" || quotationAt[i] !== -1) return -1;
  return subject - 1;
}
