import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import type { Token } from "../text/tokens";
import type { LaterCues } from "./clause";

/**
 * `Der Verein reagierte scharf: „…“, sagte ein Sprecher`: words in marks behind a colon are whose the cue behind them
 * names, in a language whose subject may follow its verb.
 */
export function isSaidBehind(
  { tokens, lexicon, quotations }: Reading,
  { complement }: AttributedCue,
  { cues, from }: LaterCues,
): boolean {
  const index = complement?.quotation ?? -1;
  const words = quotations.outer[index];
  if (!lexicon.source.clauseOrder || complement?.kind !== "quotation" || !words) return false;
  // `dijo: «…» dice Juan Gil`: without a sign between, one tells what the other said.
  const parted = [words.after, words.to - 1].some((at) => isParting(tokens[at]));
  if (tokens[words.open - 1]?.kind !== "colon" || !parted) return false;
  for (let i = from; i < cues.length; i++) {
    const next = cues[i];
    if (!next || next.at.from > words.after + farthestCue) return false;
    if (!next.speaker || next.mention === null) continue;
    // A pronoun or a dropped subject is whoever the words before the colon name.
    if (isExactly(tokens[next.at.to], List.nominativePronouns)) return false;
    const { kind, quotation } = next.complement ?? {};
    if (kind === "quotation-before" && quotation === index) return true;
    if (kind === "attributed-before" && next.at.from <= words.after + 1) return true;
  }
  return false;
}

const farthestCue = 4;
const isParting = (token: Token | undefined) => token?.kind === "comma" || token?.kind === "dash";
