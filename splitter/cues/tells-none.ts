import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import type { Complement } from "./cue";
import { isOfPaperYetToBe } from "./paper-yet-to-be";

/** In Arabic: does the verb at `at` not report what was found for it, though it looks so? */
export const tellsNone = (
  reading: Reading,
  at: number,
  sense: CueSense,
  found: Complement | null,
): boolean =>
  isYetToBe(reading, at, sense, found) ||
  isOfPaperYetToBe(reading.tokens, at, sense) ||
  isToldBefore(reading, at, sense) ||
  isAside(reading, at, sense, found);

/** `أوضح ذلك فلان، والذي …`: what was told stands before. */
const isToldBefore = (reading: Reading, at: number, { act }: CueSense): boolean =>
  act === "verb" && reading.tokens[at + 1]?.form === "ذلك" && canNameSpeaker(reading, at + 2);

/** `الرسم الذي أقرته المجالس، «…»`: what somebody did, before words of another's. */
const isAside = (
  { tokens }: Reading,
  at: number,
  { withObject }: CueSense,
  found: Complement | null,
): boolean =>
  withObject &&
  found?.kind === "quotation" &&
  isIn(tokens[at - 1], List.relatives) &&
  tokens[found.at - 1]?.kind === "comma";

const once = /^[وف]?(?:سبقت?|بلغت?|وصلت?|[يت]بلغ)$/;
const farthestOnce = 8;

/** `من المتوقع أن يعلن …`: behind a complementiser a verb reports nothing that was said yet. */
function isYetToBe(
  { tokens }: Reading,
  at: number,
  { act }: CueSense,
  found: Complement | null,
): boolean {
  if (act !== "verb" || found?.kind === "quotation" || found?.kind === "colon") return false;
  // `إلا أنه أكد …`: with its pronoun it stands before what was done.
  const before = tokens[at - 1];
  // `وسبق أن أعلنت الوزارة أن …`, `بلغ الأمر ببعضهم أن قال إن …`
  for (let i = at - 2; i >= 0 && i > at - farthestOnce; i--)
    if (once.test(tokens[i]?.form ?? "")) return false;
  return before?.facts.isComplementiser === true && !/ن(?:ه|ها|هم|هما|هن)$/.test(before.form);
}
