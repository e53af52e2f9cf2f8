import type { Cue } from "../cues/cue";
import type { Reading } from "../reading";
import { canNameSpeaker } from "./can-name-speaker";
import { mentionAfter, mentionInRun } from "./mention";
import { runFrom } from "./phrase";
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

const reaches = /^[وف]?(?:بلغت?|وصلت?|[يت]بلغ|[يت]صل)$/;
const farthestPerson = 6;

/** `بلغ الأمر بالنائب`, `وصلت الحال ببعضهم`: whom something is brought to, written together with its preposition. */
export function isBrought({ tokens, lexicon }: Reading, at: number): boolean {
  const { form = "", facts } = tokens[at] ?? {};
  if (lexicon.source.capitals || form.length < 4 || !form.startsWith("ب")) return false;
  if (!facts?.isGluedNoun && !facts?.isDefinite && !facts?.hasOwner && !some.test(form))
    return false;
  return reaches.test(tokens[at - 1]?.form ?? "") || reaches.test(tokens[at - 2]?.form ?? "");
}
const some = /^ب(?:بعض|احد|كثير|عدد)/;

/** `بلغ الأمر ببعض النواب أن قال إن …`: behind a verb of reaching, whom the matter brought to say so. */
export function subjectOfReaching(
  reading: Reading,
  { at, act }: Cue,
  floor: number,
): Subject | null {
  const { tokens } = reading;
  const before = tokens[at.from - 1];
  if (act === "attribution" || (act === "verb" && !before?.facts.isComplementiser)) return null;
  for (let i = floor + 1; i < Math.min(at.from - 1, floor + farthestPerson); i++) {
    if (!isBrought(reading, i)) continue;
    const run = runFrom(reading, i, at.from - 1);
    if (run.to <= run.from) return null;
    return { mention: mentionInRun(reading, run, run.to), rule: "speaker-in-attribution-phrase" };
  }
  return null;
}
