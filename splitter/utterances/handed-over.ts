import { hasSmall } from "../cues/name-by-capitals";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";

const leastSaid = 4;

/** `Газета не стесняется: «Есть типичный роман».`: behind a colon a sentence of its own, that ends the one around it. */
export function isHandedOver(reading: Reading, quotation: Quotation, words: number): boolean {
  const { tokens } = reading;
  if (tokens[quotation.open - 1]?.kind !== "colon" || words < leastSaid) return false;
  const after = tokens[quotation.after]?.kind ?? "line";
  const ends = after === "stop" || after === "line" || tokens[quotation.to - 1]?.kind === "stop";
  return ends && hasSmall(reading, quotation);
}

/** `«Надеюсь, мы начнём», — на это рассчитывает директор`: speech that opens its sentence, before a comma and a dash. */
export function opensBeforeDash(
  { tokens }: Reading,
  { open, after }: Quotation,
  words: number,
): boolean {
  const before = tokens[open - 1]?.kind ?? "line";
  const opens = before === "stop" || before === "line" || before === "dash";
  if (!opens || words < leastSaid - 1) return false;
  return tokens[after]?.kind === "comma" && tokens[after + 1]?.kind === "dash";
}
