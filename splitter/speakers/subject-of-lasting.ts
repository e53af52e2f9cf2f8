import type { Cue } from "../cues/cue";
import type { Reading } from "../reading";
import { canNameSpeaker } from "./can-name-speaker";
import { mentionAfter } from "./mention";
import type { Subject } from "./subject";

const farthestHead = 24;

const lasts = /^[وف]?(?:ظلت?|بقيت?|استمرت?|زالت?|[يت]زال|دابت?|عادت?|باتت?|ما)$/;

/** `ظل رئيس النادي طوال الموسم يردد أن …`: behind a verb of going on stands whose act the other verb tells of. */
export function subjectOfLasting(reading: Reading, { at }: Cue, floor: number): Subject | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || !/^[يت]/.test(tokens[at.from]?.form ?? "")) return null;
  const negated = /^[وف]?(?:ما|لا)$/.test(tokens[floor]?.form ?? "") ? 1 : 0;
  const opening = tokens[floor + negated]?.form ?? "";
  const from = floor + negated + 1;
  if (!lasts.test(opening) || from >= at.from || at.from - from > farthestHead) return null;
  const mention = canNameSpeaker(reading, from)
    ? mentionAfter(reading, { from, to: at.from })
    : null;
  return mention && { mention, rule: "speaker-is-subject-before-verb" };
}
