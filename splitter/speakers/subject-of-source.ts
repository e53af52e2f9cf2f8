import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { canNameSpeaker } from "./can-name-speaker";
import { mentionAfter } from "./mention";
import { isPlausible, isSurelyName } from "./plausible";
import type { Subject } from "./subject";

/** `نقلت الوكالة عن فلان أن …`, `علمت الصحيفة من مصدر أن …`: the words are the source's. */
export function subjectOfSource(reading: Reading, { room, sense }: Cue): Subject | null {
  const preposition = sense?.source ?? "";
  const saying = sayingOf(reading, room);
  if (saying !== -1) {
    const mention = mentionAfter(reading, { from: saying + 1, to: room.to });
    const via = mentionAfter(reading, { from: room.from, to: saying });
    return mention && { mention, rule: "second-hand", via };
  }
  for (let i = room.from; i < room.to; i++) {
    if (reading.tokens[i]?.form !== preposition || reading.quotationAt[i] !== -1) continue;
    const mention = mentionAfter(reading, { from: i + 1, to: room.to });
    const via = i > room.from ? mentionAfter(reading, { from: room.from, to: i }) : null;
    return mention && { mention, rule: "second-hand", via };
  }
  return null;
}

/** `نقلت الوكالة أمس قول الوزيرة فلانة إن …`: where the noun of saying stands before its owner; -1 where none does. */
function sayingOf(reading: Reading, { from, to }: TokenRange): number {
  for (let i = from; i < to - 1; i++) {
    const cue = reading.tokens[i]?.facts.cue;
    if (cue?.act !== "noun" || cue.agreement.gender !== null || reading.quotationAt[i] !== -1)
      continue;
    if (canNameSpeaker(reading, i + 1)) return i;
  }
  return -1;
}

const farthestSource = 14;

/** `نقلت الوكالة عن فلان قوله إن …`: the words are those of the one after the preposition. */
export function secondHand(
  reading: Reading,
  cue: Cue,
  before: Cue | undefined,
  floor: number,
): Subject | null {
  const source = before?.sentence === cue.sentence ? before.sense?.source : undefined;
  for (let i = cue.at.from - 2; i >= floor && i > cue.at.from - farthestSource; i--) {
    const token = reading.tokens[i];
    if (!isIn(token, List.secondHand) && (!source || token?.form !== source)) continue;
    // `يعبرون عن ضيقهم بقولهم «…»`: by saying so.
    const means = reading.tokens[cue.at.from]?.form.startsWith("ب");
    if (means && /^..+(?:هم|هن|ها)$/.test(reading.tokens[i + 1]?.form ?? "")) continue;
    const mention = mentionAfter(reading, { from: i + 1, to: cue.at.from });
    return mention && { mention, rule: "second-hand" };
  }
  return null;
}

/** `أما فلان، … فقال`: the sentence begins with its subject. */
export function frontedSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { tokens } = reading;
  if (!isIn(tokens[floor], List.fronting)) return null;
  const mention = mentionAfter(reading, { from: floor + 1, to: cue.at.from });
  // `أما العيد، فتقول إنه …`: what the words are about.
  const speaks = mention && (isSurelyName(reading, mention) || isPlausible(reading, mention));
  return speaks ? { mention, rule: "speaker-is-subject-before-verb" } : null;
}
