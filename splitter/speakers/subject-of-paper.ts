import type { Cue } from "../cues/cue";
import type { Reading } from "../reading";
import { canNameSpeaker } from "./can-name-speaker";
import { mentionAfter, mentionInRun } from "./mention";
import { nobodyAt } from "./nobody";
import { barePaper, isOfPaper } from "./paper";
import { runFrom } from "./phrase";
import type { Subject } from "./subject";

const future = /^[وف]?س[يت]/;

/**
 * `قدم الوزير وثيقة تؤكد …`: behind a paper without article the verb tells what that says, for whoever presents it;
 * what is yet to be presented says nothing.
 */
export function subjectOfPaperBefore(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { tokens, lexicon } = reading;
  const paper = tokens[cue.at.from - 1];
  if (lexicon.source.capitals || cue.act !== "verb" || paper?.kind !== "word") return null;
  if (!/^[يت]/.test(tokens[cue.at.from]?.form ?? "") || paper.facts.isDefinite) return null;
  if (!barePaper.test(paper.form) || cue.at.from - 2 <= floor) return null;
  if (future.test(tokens[floor]?.form ?? "")) return { ...nobodyAt(cue), isNobody: true };
  if (!canNameSpeaker(reading, floor + 1)) return null;
  const mention = mentionAfter(reading, { from: floor + 1, to: cue.at.from - 1 });
  return mention && { mention, rule: "speaker-is-subject-before-verb" };
}

/** `نفى تقريرا لصحيفة الميناء، ذكر أن …`: what a paper without article says is whose paper it is. */
export function ownerOfPaperBefore(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || cue.act !== "verb" || tokens[cue.at.from]?.facts.cueIsJoined)
    return null;
  if (cue.complement === null || inPaper.test(tokens[cue.at.to]?.form ?? "")) return null;
  for (let i = cue.at.from - 2; i > floor && i > cue.at.from - farthestOwner; i--) {
    if (!isOfPaper(reading, i)) continue;
    const to = tokens[cue.at.from - 1]?.kind === "comma" ? cue.at.from - 1 : cue.at.from;
    const run = runFrom(reading, i, to);
    if (run.to !== to) return null;
    const mention = mentionInRun(reading, run, to);
    return { mention, rule: "speaker-in-attribution-phrase" };
  }
  return null;
}

const farthestOwner = 8;
const inPaper = /^(?:في|خلال|عبر|ضمن)(?:ه|ها)$/;
