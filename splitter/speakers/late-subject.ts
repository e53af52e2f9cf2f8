import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { canNameSpeaker } from "./can-name-speaker";
import { phraseRun } from "./phrase";

const mostCircumstances = 4;

/**
 * `وأكد خلال لقائه الوفد أمس وزير الخارجية فلان أن …`: the token at which the subject begins, behind
 * the circumstances of time and place that stand between the verb and it. -1 where none is found.
 */
export function startOfLateSubject(reading: Reading, { from, to }: TokenRange): number {
  const { tokens, quotationAt } = reading;
  let at = from;
  for (let round = 0; round < mostCircumstances; round++) {
    const opening = at;
    while (at < to && (isIn(tokens[at], List.phraseEnds) || tokens[at]?.kind === "comma")) at++;
    if (at === opening && round === 0) return -1;
    if (round > 0 && at < to && quotationAt[at] === -1 && canNameSpeaker(reading, at)) return at;
    const run = phraseRun(reading, at, to);
    const inside = startInside(reading, run);
    if (inside !== -1) return inside;
    if (run.to === at) return -1;
    at = run.to;
  }
  return -1;
}

/** `في تصريحات الأحد الوزير …`: a title behind a noun that is already complete begins the subject. */
function startInside({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) {
    const { nounClass, isDefinite, isJoined } = tokens[i]?.facts ?? {};
    const complete = tokens[i - 1]?.facts.isDefinite || tokens[i - 1]?.facts.hasOwner;
    if (!complete || isJoined) continue;
    if (nounClass === NounClass.Title) return i;
    if (nounClass === NounClass.Office && !isDefinite) return i;
  }
  return -1;
}
