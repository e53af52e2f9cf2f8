import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { cueOf, isExactly, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { RuleName, Span } from "../types";
import { canSpeak } from "./can-speak";
import { firstSubject } from "./first-subject";
import type { Heard } from "./heard";
import { mentionInRun } from "./mention";
import { resolve } from "./resolve-mention";
import type { Roster } from "./roster";

const farthestSubject = 40;
const nobody = () => {};

/** Who speaks in a clause that its mood alone shows to be reported, where the words before it name somebody who may. */
export function speakerOfMood(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  heard: readonly Heard[],
  why: (rule: RuleName, ...spans: Span[]) => void,
): Heard | null {
  if (reading.lexicon.source.clauseOrder !== "verb-second") return null;
  return (
    ofClauseBefore(reading, roster, cue, heard, why) ??
    ofSentenceBefore(reading, roster, cue, heard, why)
  );
}

/** `Roth stellte sich vor ihn – die Elf habe „versagt“`: the subject of the clause that a colon or dash parts from it. */
function ofClauseBefore(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  heard: readonly Heard[],
  why: (rule: RuleName, ...spans: Span[]) => void,
): Heard | null {
  const { sentences, tokens, quotationAt } = reading;
  const own = sentences[cue.sentence];
  let sign = cue.at.from - 1;
  const least = Math.max(own?.from ?? sign, sign - farthestSubject);
  while (sign > least && !(parts.has(tokens[sign]?.kind ?? "word") && quotationAt[sign] === -1))
    sign--;
  if (!own || sign <= least) return null;
  const run = firstSubject(reading, own.from, sign);
  if (!run || !canSpeak(reading, run)) return null;
  const mention = mentionInRun(reading, run, run.to);
  const one = resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
  why("speaker-of-sentence", one.mention);
  return one;
}

const parts = new Set(["colon", "dash", "semicolon"]);

/**
 * `Die Partei lobte den Plan. Er sei ein „Durchbruch“.`: where nobody has spoken since, the subject of the
 * sentence before, if that one can speak and its sentence has a cue.
 */
function ofSentenceBefore(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  heard: readonly Heard[],
  why: (rule: RuleName, ...spans: Span[]) => void,
): Heard | null {
  const { sentences, tokens } = reading;
  const [before, own] = [sentences[cue.sentence - 1], sentences[cue.sentence]];
  if (before?.passage !== own?.passage) return null;
  if (!before || (heard.at(-1)?.sentence ?? -1) >= cue.sentence - 1) return null;
  const limit = Math.min(before.to, before.from + farthestSubject);
  const run = firstSubject(reading, before.from, limit);
  // `Das Magazin „Merkur“`: what has a name in marks behind it and a verb of saying is a paper.
  const named = run && isInBare(tokens[run.to - 1], List.nameKinds);
  if (!run || !(named || canSpeak(reading, run))) return null;
  // `Erste Bilder werden erwartet`: nobody says so.
  let passive = isExactly(tokens[run.from - 1], List.passives);
  passive ||= isExactly(tokens[run.from - 2], List.passives);
  for (let i = run.to; i < limit; i++) {
    passive ||= isExactly(tokens[i], List.passives);
    if (cueOf(tokens[i])?.act !== "verb") continue;
    if (passive) return null;
    const mention = mentionInRun(reading, run, limit);
    const one = resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
    why("speaker-of-sentence", one.mention);
    return one;
  }
  return null;
}
