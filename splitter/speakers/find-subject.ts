import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";
import { bannerBefore } from "./banner";
import { canNameSpeaker } from "./can-name-speaker";
import { mentionAfter } from "./mention";
import { nobodyAt } from "./nobody";
import { isObject, isObjectCase, isPlausible, namesNobody } from "./plausible";
import type { Subject } from "./subject";
import { subjectBefore, subjectBeforeMark } from "./subject-before";
import { subjectInClause } from "./subject-in-clause";
import { subjectInOrder, subjectOfSentence } from "./subject-in-order";
import { subjectOfDemand } from "./subject-of-demand";
import { subjectOfSource } from "./subject-of-source";

export function findSubject(reading: Reading, cue: Cue, before: Cue | undefined): Subject | null {
  if (reading.lexicon.source.zeroComplementiser) return findInOrder(reading, cue, before);
  if (cue.act === "attribution") {
    const source = reading.tokens[cue.room.from];
    // `بحسب البيان`: a paper that was spoken of is its author's.
    if (
      isInBare(source, List.papers) &&
      source?.facts.isDefinite &&
      cue.room.to <= cue.room.from + 1
    )
      return null;
    if (isOwned(source)) return null;
    // `بحسب بيان وزارة الداخلية`: a paper's words are its author's.
    const isPaper = isInBare(source, List.papers) && canNameSpeaker(reading, cue.room.from + 1);
    const room = isPaper ? { from: cue.room.from + 1, to: cue.room.to } : cue.room;
    const mention = mentionAfter(reading, room, true);
    return mention && { mention, rule: "speaker-in-attribution-phrase" };
  }
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const floor =
    before?.sentence === cue.sentence && before.complement
      ? Math.max(sentence.from, before.at.to)
      : sentence.from;
  if (reading.lexicon.source.clauseOrder) return subjectInClause(reading, cue, floor);
  const banner = reading.lexicon.source.banners ? bannerBefore(reading, cue) : null;
  if (banner) return { mention: banner, rule: "speaker-is-subject-before-verb" };
  const thinks = isExactly(reading.tokens[cue.at.from], List.ownThoughts);
  const opens = reading.tokens[cue.at.from - 1]?.kind !== "word";
  if (thinks && opens && cue.complement?.at === cue.at.to)
    return { ...nobodyAt(cue), isNobody: true };
  if (cue.sense?.source && !reading.lexicon.source.capitals) {
    const handed = subjectOfSource(reading, cue);
    if (handed)
      return handed.via
        ? handed
        : { ...handed, via: subjectBeforeMark(reading, cue, floor)?.mention ?? null };
  }
  const isMarked = isExactly(reading.tokens[cue.at.from - 1], List.perfectMarks);
  if (isMarked && cue.act === "verb") {
    const found =
      subjectBeforeMark(reading, cue, floor) ?? subjectBefore(reading, cue, before, floor);
    if (found && !found.isNobody) return found;
  }
  for (const side of reading.lexicon.source.subject) {
    const found =
      side === "after" ? subjectAfter(reading, cue) : subjectBefore(reading, cue, before, floor);
    if (found) return found;
  }
  return null;
}

/** In a language that tells the subject by its place; a cue behind another one may share its subject. */
function findInOrder(reading: Reading, cue: Cue, before: Cue | undefined): Subject | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const follows = before?.sentence === cue.sentence;
  const floor = sentence.from;
  const isBefore =
    cue.complement?.kind === "quotation-before" &&
    reading.quotations.outer[cue.complement.quotation ?? 0];
  const found = subjectInOrder(reading, cue, isBefore ? Math.max(floor, isBefore.after) : floor);
  return found ?? (follows || isBefore ? null : subjectOfSentence(reading, cue));
}

function subjectAfter(reading: Reading, cue: Cue): Subject | null {
  const { capitals } = reading.lexicon.source;
  if (capitals && cue.complement?.kind !== "quotation-before") return null;
  if (cue.act === "participle") return null;
  if (cue.complement?.kind === "demand" && !capitals) return subjectOfDemand(reading, cue);
  const handedOn = cue.sense?.entry.source ? subjectOfSource(reading, cue) : null;
  if (handedOn) return handedOn;
  const mention = mentionAfter(reading, cue.room);
  if (mention && !capitals && isObject(reading, mention, cue)) return null;
  const head = mention && !capitals ? reading.tokens[mention.whole.from] : undefined;
  if (head && isObjectCase(head) && !mention?.name) return null;
  // A noun of saying without its own pronoun (`تأكيد …`) needs a speaker that surely is one.
  if (mention && cue.act === "noun" && !isPlausible(reading, mention)) return null;
  return (
    mention && {
      mention,
      rule: mention.quoted ? "speaker-in-quotation-marks" : "speaker-is-subject-after-verb",
      isNobody: !capitals && namesNobody(reading, mention, cue),
    }
  );
}

/** `بحسب تصريحاته`: what belongs to whoever spoke last. */
const isOwned = (token: Token | undefined) =>
  token !== undefined &&
  token.facts.nounClass === NounClass.Unknown &&
  token.form.length > 4 &&
  (token.word?.written.endsWith("ه") || token.form.endsWith("ها") || token.form.endsWith("هم"));
