import type { Cue } from "../cues/cue";
import { nameRule } from "../cues/quoted-name";
import type { Agreement } from "../lexicon/lexicon";
import { List } from "../lexicon/lists";
import { cueOf, isExactly, isIn, isInBare } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { agentBefore, agentOfPassive } from "./agent-of-passive";
import { bodyInPlace } from "./body-in-place";
import { canSpeak } from "./can-speak";
import { clauseStart, edges, longestClause } from "./clause-start";
import { finiteVerb } from "./finite-verb";
import { firstSubject } from "./first-subject";
import { followsVerb, isNominative } from "./follows-verb";
import { headBeforeAside } from "./head-before-aside";
import { impersonalSource } from "./impersonal-source";
import { type Mention, mentionAfter, mentionInRun } from "./mention";
import { withNameFarther } from "./name-farther";
import { phraseBefore, runFrom } from "./phrase";
import type { Subject } from "./subject";
import {
  apposedName,
  longestMention,
  mentionOfPair,
  nameBehindComma,
  startOfPair,
  withApposition,
  withAppositionAfter,
  withNameInMarks,
  withOrigin,
  withSecondOffice,
} from "./subject-apposition";
import { subjectOfVerbAtEnd } from "./subject-of-final-verb";

/** `Dort überraschte Roth mit der These, …`: a noun of saying without an owner is the subject's, if that one can speak. */
function subjectOfNoun(reading: Reading, { at }: Cue, floor: number): Subject | null {
  const limit = Math.min(at.from, floor + longestClause);
  const run = agentBefore(reading, floor, limit) ?? firstSubject(reading, floor, limit);
  if (!run || !canSpeak(reading, run)) return null;
  return { mention: mentionInRun(reading, run, run.to), rule: "speaker-is-subject-before-verb" };
}

/** `die Vermutung geäußert`: where nouns have capitals, a small word that is no article names nobody. */
function isOwner(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (reading.lexicon.source.nameCapitals !== "words" || token?.kind !== "word") return true;
  return hasCapital(reading, at) || isIn(token, List.cueBlockers) || isIn(token, List.phraseEnds);
}

/** The subject of a verb in a language where it may follow: told by the order of its clause. */
export function subjectInClause(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { lexicon } = reading;
  if (cue.act === "participle") return null;
  if (cue.act === "noun") {
    const owner = isOwner(reading, cue.room.from) ? mentionAfter(reading, cue.room) : null;
    if (owner) return { mention: owner, rule: "speaker-is-subject-after-verb" };
    return lexicon.source.clauseOrder === "verb-second" ? subjectOfNoun(reading, cue, floor) : null;
  }
  const kind = cue.complement?.kind;
  const finite = finiteVerb(reading, cue, floor);
  // `Der Preis sei zu hoch, sagt der Händler und fragt: „…“`
  const parted = reading.tokens[finite - 1]?.kind === "comma" && isNominative(reading, finite + 1);
  const inverted = kind === "quotation-before" || kind === "clause-before" || parted;
  const agent = agentOfPassive(reading, cue, floor);
  if (agent !== undefined)
    return (
      agent && {
        mention: mentionInRun(reading, agent, cue.at.from),
        rule: "speaker-is-subject-before-verb",
      }
    );
  const pronoun = pronounInVerb(reading, { from: finite, to: cue.at.to });
  if (pronoun) return { mention: pronoun, rule: "speaker-is-subject-after-verb" };
  const second = lexicon.source.clauseOrder === "verb-second";
  const last = second && !inverted ? subjectOfVerbAtEnd(reading, cue, floor) : null;
  if (last)
    return {
      mention: mentionInRun(reading, last, Math.max(last.to, cue.at.from)),
      rule: "speaker-is-subject-before-verb",
    };
  const stressed = behindEmphatic(reading, finite);
  const plain = stressed < finite ? phraseBefore(reading, stressed, floor) : null;
  if (plain)
    return {
      mention: mentionInRun(reading, plain, stressed),
      rule: "speaker-is-subject-before-verb",
    };
  const head = inverted ? null : headBeforeAside(reading, finite, floor);
  if (head) {
    const mention = mentionInRun(reading, head, finite);
    const whole = withApposition(reading, head.from, finite) ?? mention.whole;
    return { mention: { ...mention, whole }, rule: "speaker-is-subject-before-verb" };
  }
  if (cue.sense?.entry.impersonalSource) return impersonalSource(reading, finite, floor);
  const body = bodyInPlace(reading, finite, cue.at.to, floor);
  if (body) return body;
  if (second && isExactly(reading.tokens[finite - 1], List.verbJoiners))
    return sharedSubject(reading, cue, finite, floor);
  // `pidió calma y acusó al partido de «…»`: behind the conjunction the subject is that of the verb before.
  const joined = isExactly(reading.tokens[finite - 1], List.listJoiners) && !inverted;
  if (joined && lexicon.source.clauseOrder === "free")
    return sharedSubject(reading, cue, finite, floor);
  const before = inverted ? null : subjectBeforeVerb(reading, finite, floor);
  if (before) return before;
  const from =
    finite < cue.at.from && lexicon.source.clauseOrder === "verb-second" ? finite + 1 : cue.at.to;
  const to = finite < cue.at.from && from < cue.at.from ? cue.at.from : cue.room.to;
  const after =
    subjectAfterVerb(reading, { from, to }) ??
    (inverted ? subjectFarther(reading, { from, to }) : null);
  return after && inverted ? withAppositionAfter(reading, after) : after;
}

/** `X war empört und warf der Presse „…“ vor`: the subject of the verb before; null where that one has spoken. */
function sharedSubject(
  reading: Reading,
  { sentence }: Cue,
  verb: number,
  floor: number,
): Subject | null {
  if (floor !== reading.sentences[sentence]?.from) return null;
  const run = firstSubject(reading, floor, Math.min(verb - 1, floor + longestClause));
  if (!run) return null;
  const mention = withNameFarther(reading, mentionInRun(reading, run, run.to));
  return { mention, rule: "speaker-is-subject-before-verb" };
}

/** `dit-il`, `a-t-elle déclaré`: the pronoun is written together with the verb. */
function pronounInVerb({ tokens, lexicon }: Reading, { from, to }: TokenRange): Mention | null {
  for (let i = from; i < to; i++) {
    const form = tokens[i]?.form ?? "";
    const hyphen = form.lastIndexOf("-");
    const pronoun = hyphen > 0 ? lexicon.pronouns.get(form.slice(hyphen + 1)) : undefined;
    if (pronoun) return ofPronoun({ from: i, to: i + 1 }, pronoun);
  }
  return null;
}

const ofPronoun = (whole: TokenRange, pronoun: Agreement): Mention => ({
  name: null,
  description: null,
  quoted: null,
  whole,
  pronoun,
  inApposition: false,
});

function subjectBeforeVerb(reading: Reading, verb: number, floor: number): Subject | null {
  const { tokens } = reading;
  const name = quotationOver(reading, verb - 1);
  const end = name && nameRule(reading, name) ? name.open : verb;
  const second = reading.lexicon.source.clauseOrder === "verb-second";
  if (second && end < verb && isSpokenTo(reading, end, verb)) return null;
  if (!second && isIn(tokens[end - 1], List.relatives)) {
    // `которую назвал суд`: in another case the pronoun is no subject.
    if (isExactly(tokens[end - 1], List.obliqueRelatives)) return null;
    const edge = tokens[end - 2]?.kind === "comma" ? end - 2 : end - 1;
    const head = phraseBefore(reading, edge, floor);
    const mention = head && mentionInRun(reading, head, edge);
    return mention && { mention, rule: "speaker-before-relative-pronoun" };
  }
  const phrase =
    phraseBefore(reading, end, floor) ?? (second ? overAdverbs(reading, end, floor) : null);
  if (!phrase) return second ? apposedName(reading, verb, floor) : null;
  let from = clauseStart(reading, phrase.to, floor);
  const start = from;
  while (from < phrase.to && isIn(tokens[from], List.times)) from++;
  // `Anfang des Jahres hatte Roth …`
  const dated = second && from > start && isExactly(tokens[from], List.timeGenitives);
  while (from < phrase.to && isIn(tokens[from], List.fillers)) from++;
  const opening = tokens[from];
  const adverbial =
    dated ||
    (second && isOfMarksBehindPreposition(reading, from)) ||
    opening?.kind === "number" ||
    isIn(opening, List.times) ||
    isIn(opening, List.phraseEnds) ||
    isIn(opening, List.circumstances) ||
    from >= phrase.to;
  if (second && (adverbial || followsVerb(reading, from, phrase.to, verb))) return null;
  const beside = tokens[phrase.from - 1];
  if (adverbial && isIn(beside, List.phraseEnds)) return null;
  const pair = second && !adverbial ? startOfPair(reading, from, verb, floor) : from;
  if (pair < from)
    return {
      mention: mentionOfPair(reading, { from: pair, to: phrase.to }, from, verb),
      rule: "speaker-is-subject-before-verb",
    };
  const range = adverbial ? phrase : { from, to: phrase.to };
  if (cueOf(tokens[range.from])?.act === "verb") return null;
  // `Dem widersprach X`: a pronoun for what was said.
  const takenUp =
    second && range.to - range.from === 1 && isExactly(tokens[range.from], List.pointingWords);
  if (takenUp) return null;
  const mention = mentionInRun(reading, range, verb);
  const whole = withApposition(reading, range.from, verb) ?? mention.whole;
  const apposed = nameBehindComma(reading, whole);
  const named = { ...mention, name: apposed ?? mention.name, whole };
  return { mention: named, rule: "speaker-is-subject-before-verb" };
}

const longestStress = 4;
/** `Le préfet, lui, parle …`, `La alcaldesa, no obstante, dijo …`: where the subject ends before a few small words between commas. */
function behindEmphatic(reading: Reading, verb: number): number {
  const { tokens, lexicon } = reading;
  if (tokens[verb - 1]?.kind !== "comma" || lexicon.source.clauseOrder !== "free") return verb;
  let from = verb - 1;
  while (from > verb - 1 - longestStress - 1 && tokens[from - 1]?.kind === "word") from--;
  if (from === verb - 1 || tokens[from - 1]?.kind !== "comma") return verb;
  for (let i = from; i < verb - 1; i++)
    if (hasCapital(reading, i) || isIn(tokens[i], List.relatives)) return verb;
  const tells = isExactly(tokens[from], List.emphatics) || isIn(tokens[from], List.phraseEnds);
  return tells ? from - 1 : verb;
}

/** `Im „Blatt“-Interview erzählt sie`: a compound whose first part stands in marks, behind a preposition. */
function isOfMarksBehindPreposition(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const marks = tokens[at - 1]?.kind === "dash" ? quotationOver(reading, at - 2) : null;
  return marks !== null && isIn(tokens[marks.open - 1], List.phraseEnds);
}

/** `Der „Post“ sagte Emil Roth: …`: the paper in marks is spoken to where a name and a sign follow the verb. */
function isSpokenTo(reading: Reading, marks: number, verb: number): boolean {
  const { tokens } = reading;
  const article = tokens[marks - 1];
  if (isExactly(article, List.dativeArticles)) return true;
  let to = verb + 1;
  while (to < verb + 6 && tokens[to]?.kind === "word" && hasCapital(reading, to)) to++;
  const named = to > verb + 1 && !isIn(tokens[verb + 1], List.times);
  return isExactly(article, List.doubtfulDatives) && named && edges.has(tokens[to]?.kind ?? "word");
}

/** `Die Partei selbst dagegen warf …`: adverbs may stand between the subject and its verb. */
function overAdverbs(reading: Reading, verb: number, floor: number): TokenRange | null {
  const { tokens } = reading;
  let to = verb;
  while (to > floor && to > verb - 3 && isIn(tokens[to - 1], List.phraseEnds)) to--;
  return to < verb ? phraseBefore(reading, to, floor) : null;
}

function subjectAfterVerb(reading: Reading, room: TokenRange): Subject | null {
  const { tokens, lexicon } = reading;
  let { from } = room;
  while (from < room.to && isIn(tokens[from], List.fillers)) from++;
  const pronoun = lexicon.pronouns.get(tokens[from]?.form ?? "");
  // `sagte er dem Magazin`: German marks the case, so that the pronoun is the subject whatever follows.
  const alone =
    lexicon.source.clauseOrder === "verb-second" || runFrom(reading, from, room.to).to <= from + 1;
  if (pronoun && from < room.to && alone)
    return {
      mention: ofPronoun({ from, to: from + 1 }, pronoun),
      rule: "speaker-is-subject-after-verb",
    };
  // `dijo este lunes el ministro`: a determiner before a time begins no subject.
  const named = lexicon.source.clauseOrder === "verb-second" && hasCapital(reading, from);
  if (isIn(tokens[from + 1], List.times) && !named) return null;
  if (isBareNoun(reading, from)) return null;
  const first = mentionAfter(reading, { from, to: room.to });
  const found = first && withSecondOffice(reading, first, room.to);
  if (!found) return null;
  const farther = withNameFarther(reading, found);
  const mention =
    farther === found ? withOrigin(reading, withNameInMarks(reading, found), room.to) : farther;
  return { mention, rule: "speaker-is-subject-after-verb" };
}

/** `denunció supuestos planes`, `acusa de «…»`: in free order with articles a small word without one is no subject. */
function isBareNoun(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (lexicon.source.clauseOrder !== "free" || lexicon.source.definiteArticles === undefined)
    return false;
  if (token?.kind !== "word" || hasCapital(reading, at) || isExactly(token, List.determiners))
    return false;
  const speaks = [List.offices, List.institutions, List.titles, List.groups];
  return !speaks.some((list) => isInBare(token, list)) && token.facts.pronoun === null;
}

/** `…, a déclaré vendredi dans un entretien le ministre`: over the circumstances that follow the verb. */
function subjectFarther(reading: Reading, { from, to }: TokenRange): Subject | null {
  const { tokens } = reading;
  let end = from;
  while (end < Math.min(to, from + longestMention) && !edges.has(tokens[end]?.kind ?? "stop"))
    end++;
  const start = isIn(tokens[from + 1], List.times) ? from + 2 : from;
  const run = firstSubject(reading, start, end);
  const mute = run && reading.lexicon.source.clauseOrder === "free" && !canSpeak(reading, run);
  if (!run || mute) return null;
  return { mention: mentionInRun(reading, run, to), rule: "speaker-is-subject-after-verb" };
}

const hasCapital = ({ text, tokens }: Reading, at: number) =>
  isCapitalAt(text, tokens[at]?.start ?? 0);
