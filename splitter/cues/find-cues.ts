import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import {
  cueOf,
  hasEnding,
  isComplementiser,
  isExactly,
  isIn,
  isInBare,
  phraseLength,
} from "../lexicon/words";
import type { Reading } from "../reading";
import { isPhraseWord } from "../speakers/phrase";
import { isCapitalAt } from "../text/characters";
import { attributionComplement } from "./attribution";
import { attributionInOrder, isInPoll, viewInOrder } from "./attribution-in-order";
import { cueBeforeColon } from "./colon-cue";
import { isComplete } from "./complete-cue";
import { type Cue, noAgreement } from "./cue";
import { cueInOrder } from "./cue-in-order";
import { findComplement } from "./find-complement";
import { headlineCue } from "./headline";
import { complementByOrder } from "./inversion";
import { leadInCue } from "./lead-in";
import { verbLikePreposition } from "./like-preposition";
import {
  isNoParticiple,
  isNounBehindPreposition,
  isOtherWord,
  speaksOfPaper,
  speaksOfSource,
} from "./no-cue";
import { complementByPlace, quotationInterrupted } from "./place";
import { goesOnReporting } from "./reporting-mood";
import { sourceBefore, sourceInAside, sourceInCompound } from "./source-beside";
import { tellsNone } from "./tells-none";
import { mayReportByPlace, unlistedVerb } from "./unlisted-verb";

const god = "الله";
const almighty = /^(?:الله|المولي|الباري|العلي)$/;
const prayer =
  /^و?(?:داع|داعيا|داعيه|داعين|[نيت]دعو|دعا|دعت|سايلا|سايله|سايلين|[نيت]سال|سال|سالت|راجيا|راجين|مبتهلا|متمنيا)$/;

/** Every cue of the article in order, with what it reports. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < reading.sentences.length; index++) {
    const headline = headlineCue(reading, index);
    if (headline) cues.push(headline);
    else findCuesOfSentence(reading, index, cues);
  }
  return cues;
}

function findCuesOfSentence(reading: Reading, index: number, cues: Cue[]): void {
  const { tokens, lexicon, quotationAt } = reading;
  const sentence = reading.sentences[index];
  if (!sentence) return;
  const ordered = lexicon.source.zeroComplementiser;
  const { postpositions = "", asides = "", anyVerb } = lexicon.source;
  const hasBeside = postpositions !== "" || asides !== "";
  const named = ordered
    ? cueBeforeColon(reading, sentence, index)
    : leadInCue(reading, sentence, index);
  if (named) cues.push(named);
  for (
    let i = named && !ordered ? (named.complement?.from ?? sentence.from) : sentence.from;
    i < sentence.to;
    i++
  ) {
    const token = tokens[i];
    if (token?.kind !== "word" || quotationAt[i] !== -1) continue;
    // Most words end here: nothing that a table holds, nor the place for a verb that none holds.
    if (!token.facts.mayReport && !(anyVerb && mayReportByPlace(reading, i))) continue;
    const view = ordered && token.form === "in" ? viewInOrder(reading, sentence, i) : null;
    if (view) {
      cues.push({
        at: { from: i, to: i + 1 },
        act: "attribution",
        sense: null,
        agreement: noAgreement,
        sentence: index,
        complement: view.complement,
        room: view.room,
      });
      i = view.end - 1;
      continue;
    }
    const poll = ordered && token.form === "in" && isInPoll(reading, sentence, i) ? 1 : 0;
    const phrase = poll || phraseLength(token.facts.attributions, tokens, i, sentence.to);
    // `بكل ما ورد في أمر الإحالة`
    if (phrase > 0 && !lexicon.source.capitals && tokens[i - 1]?.form === "ما") continue;
    // `نفى ما جاء على لسان الوزير`
    const denied = tokens[i - 2]?.form === "ما" && token.form.startsWith("عل") && phrase === 2;
    if (denied && !lexicon.source.capitals) continue;
    // `جاء في 600 صفحة`
    const counted = tokens[i + phrase]?.kind === "number" && !lexicon.source.capitals;
    if (counted && phrase > 1 && !isInBare(tokens[i + phrase + 1], List.groups)) continue;
    // `Anna Roth steht in der Küche`: what is written in a paper stands in marks or behind a comma.
    const stands = phrase > 0 && isExactly(token, List.standingVerbs);
    if (stands && tokens[i - 1]?.kind !== "comma" && (quotationAt[i - 1] ?? -1) === -1) continue;
    if (phrase > 0 && !isInBare(tokens[i + phrase], List.attributionBlockers)) {
      const at = { from: i, to: i + phrase };
      const { complement, room, end } = ordered
        ? attributionInOrder(reading, sentence, at)
        : attributionComplement(reading, sentence, at);
      cues.push({
        at,
        act: "attribution",
        sense: null,
        agreement: noAgreement,
        sentence: index,
        complement,
        room,
      });
      i = end - 1;
      continue;
    }
    if (ordered) {
      const cue = cueInOrder(reading, sentence, index, i);
      if (cue) cues.push(cue);
      continue;
    }
    const beside = hasBeside
      ? (sourceBefore(reading, sentence, i) ??
        sourceInAside(reading, sentence, i) ??
        sourceInCompound(reading, sentence, i))
      : null;
    if (beside) {
      const { at, room, complement } = beside;
      cues.push({
        at,
        act: "attribution",
        sense: null,
        agreement: noAgreement,
        sentence: index,
        complement,
        room,
      });
      i = beside.end - 1;
      continue;
    }
    // `أكد دعم الوزارة`: what a verb of saying has for its object is a noun.
    const said = cues.at(-1)?.complement;
    if (said?.kind === "object" && said.at === i && cueOf(token)?.act === "verb") continue;
    const sense =
      cueOf(token) ??
      unlistedVerb(reading, sentence, i) ??
      (lexicon.source.capitals ? null : verbLikePreposition(reading, sentence.from, i));
    if (!sense || !isComplete(reading, sense, i, sentence)) continue;
    // `لافتة كتب عليها`: a banner, where nothing shows that somebody points something out.
    const banner = isExactly(token, List.banners) && !lexicon.source.capitals;
    if (banner && !sense.prepositions.has(tokens[i + 1]?.form ?? "")) continue;
    if (isNounBehindPreposition(reading, i, sense)) continue;
    if (isNounByCapital(reading, sentence.from, i, sense)) continue;
    if (sense.act === "participle" && !lexicon.source.capitals && isNoParticiple(tokens, i))
      continue;
    if (!lexicon.source.capitals && isOtherWord(reading, sentence, i)) continue;
    // `أيده الله`
    if (sense.withObject && tokens[i + 1]?.form === god) continue;
    // `داعين الله أن …`, `سائلا المولى أن …`: a prayer.
    if (prayer.test(token.form) && almighty.test(tokens[i + 1]?.form ?? "")) continue;
    // `علاء علم الدين`: half of a name.
    const given = i > sentence.from && isExactly(tokens[i - 1], List.givenNames);
    if (given && isExactly(tokens[i + 1], List.compoundEndings)) continue;
    // `بن فالح`: behind a small word of a name stands a name.
    if (isExactly(tokens[i - 1], List.nameJoiners) && !lexicon.source.capitals) continue;
    const before = i > sentence.from && quotationAt[i - 1] === -1 ? tokens[i - 1] : undefined;
    // `la describió`: before a verb that is no noun the article is a pronoun; `der Vorwurf` keeps its own.
    const blocked =
      before?.kind === "word" && isIn(before, List.cueBlockers) && !sense.entry.denies;
    // `… de poursuivre : « … »`
    const infinitive =
      lexicon.source.clauseOrder === "free" && hasEnding(lexicon, token, "infinitives");
    const own = (lexicon.source.clauseOrder && sense.act === "noun") || infinitive;
    const opens = i === sentence.from + 1 && sense.act === "verb" && takesUp(reading, i);
    if (blocked && !own && !opens && !sense.frames.has("description")) continue;
    const at = { from: i, to: i + 1 };
    const ahead = findComplement(reading, sense, i + 1, sentence.to);
    const found = lexicon.source.clauseOrder
      ? complementByOrder(reading, sentence, at, sense, ahead)
      : (quotationInterrupted(reading, sentence, at, sense, ahead) ??
        ahead ??
        complementByPlace(reading, sentence, at, sense));
    const complement =
      !lexicon.source.capitals && tellsNone(reading, i, sense, found) ? null : found;
    // `الهجوم الذي وصفوه بالإرهابي`: without marks no more than the author's words.
    const epithet =
      complement?.kind === "demand" && sense.withObject && isIn(before, List.relatives);
    if (epithet && !lexicon.source.capitals && (complement.quotation ?? -1) === -1) continue;
    const last = cues.at(-1);
    const goesOn = last?.sentence === index && complement?.kind !== "quotation";
    if (goesOn && speaksOfSource(tokens, i)) continue;
    if (
      (sense.act === "noun" || speaksOfPaper(tokens, i)) &&
      complement &&
      last?.sentence === index &&
      last.complement?.at === complement.at
    )
      continue;
    if (isImpersonal(reading, sentence.from, i, complement?.at ?? -1)) continue;
    // `zeigte sich überzeugt, dass …`: the other part of the verb hands its clause back.
    if (last?.sentence === index && isPartOf(last, token.form, i) && complement) {
      cues[cues.length - 1] = { ...last, complement };
      continue;
    }
    const to =
      complement && complement.at > i ? complement.at : roomEnd(reading, i + 1, sentence.to);
    // `« … », a tenu à rassurer X`: with its auxiliary an infinitive has a subject like any verb.
    const full = infinitive && complement?.kind === "quotation-before" && complement.at < i;
    cues.push({
      at,
      act: full ? "verb" : sense.act,
      sense,
      agreement: sense.agreement,
      sentence: index,
      complement,
      room: { from: i + 1, to },
    });
  }
  if (lexicon.subjunctives.size > 0) goesOnReporting(reading, index, sentence, cues);
}

const farthestPart = 12;

const isPartOf = ({ at, complement, sense }: Cue, form: string, i: number): boolean =>
  complement === null && i - at.from < farthestPart && (sense?.separated.has(form) ?? false);

/** `in einem Schreiben`: where nouns have capitals, a word with one inside a clause is no verb. */
function isNounByCapital(
  { text, tokens, lexicon }: Reading,
  start: number,
  at: number,
  { act }: CueSense,
): boolean {
  if (lexicon.source.nameCapitals !== "words" || act !== "verb" || at === start) return false;
  return tokens[at - 1]?.kind === "word" && isCapitalAt(text, tokens[at]?.start ?? 0);
}

/** `Dem widersprach der Minister`, `Das sagte Emil Roth`: at the head the article is a pronoun where a subject follows. */
function takesUp({ tokens, text, lexicon }: Reading, at: number): boolean {
  if (lexicon.source.clauseOrder !== "verb-second") return false;
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!isExactly(before, List.pointingWords)) return false;
  if (isExactly(next, List.determiners) || isInBare(next, List.offices)) return true;
  const capital = next?.kind === "word" && isCapitalAt(text, next.start);
  // `Das sagte Roth am Montag`, `Das sagte er`: no adjective before its noun, whose verb would follow.
  const ends =
    second?.kind !== "word" || (isIn(second, List.phraseEnds) && !isIn(second, List.auxiliaries));
  if (next?.facts.pronoun || (capital && ends)) return true;
  return capital && second?.kind === "word" && isCapitalAt(text, second.start);
}

/** `يُذكر أنّ` at the head of a sentence reports nobody. */
function isImpersonal(reading: Reading, start: number, at: number, complement: number): boolean {
  const { tokens } = reading;
  if (!isIn(tokens[at], List.impersonal)) return false;
  const opens = isComplementiser(tokens[at + 1]) && !reading.lexicon.source.capitals;
  const adjacent = opens || complement === at + 1 || complement === at + 2;
  return adjacent && (at === start || tokens[at - 1]?.kind !== "word");
}

/** `said Sen. Whitlock`: the point of an abbreviation ends nothing. */
function roomEnd(reading: Reading, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < from + 20) {
    const kind = reading.tokens[i]?.kind;
    if (kind === "colon" || (kind === "stop" && !isPhraseWord(reading, i))) break;
    i++;
  }
  return i;
}
