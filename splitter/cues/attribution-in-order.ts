import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { cueOf, isComplementiser, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isInnerStop } from "../speakers/phrase";
import {
  isAdverb,
  isFiniteVerb,
  isPluralOwner,
  isPossessive,
  isSpaced,
} from "../speakers/word-kinds";
import type { TokenRange } from "../text/tokens";
import type { Complement } from "./cue";

const longestSource = 40;
const longestAside = 14;

const polls = /^(?:poll|polls|survey|surveys|average)$/;
const recent = /^(?:recent|latest|new|last|fresh|another|one|early)$/;
const farthestPoll = 12;

/** Does `In a new Post poll, …` or `… in recent polls of voters.` stand at token `at`, so that what the poll says is attributed? */
export function isInPoll(reading: Reading, { from, to }: Sentence, at: number): boolean {
  const { tokens, quotationAt } = reading;
  if (tokens[at]?.form !== "in" || cueOf(tokens[at - 1])) return false;
  const leads = isLeading(reading, from, at);
  let isRecent = false;
  for (let i = at + 1; i < Math.min(to, at + farthestPoll); i++) {
    const token = tokens[i];
    if ((token?.kind !== "word" && token?.kind !== "dash") || quotationAt[i] !== -1) return false;
    isRecent ||= recent.test(token.form);
    if (polls.test(token.form))
      return i > at + (isRecent ? 1 : 2) && (leads ? tokens[i + 1]?.kind !== "stop" : isRecent);
    if (isExactly(token, List.prepositions) || isFiniteVerb(token)) return false;
  }
  return false;
}

const views = /^(?:view|opinion|eyes|mind|estimation|telling|judgment|judgement)$/;
const farthestView = 8;

/** `In Dana Wren's view, …`: whose view it is, and what stands behind the comma; null where no such phrase opens the sentence. */
export function viewInOrder(
  reading: Reading,
  sentence: Sentence,
  at: number,
): { complement: Complement; room: TokenRange; end: number } | null {
  const { tokens, quotationAt } = reading;
  if (tokens[at]?.form !== "in" || !isLeading(reading, sentence.from, at)) return null;
  for (let i = at + 2; i < Math.min(sentence.to, at + farthestView); i++) {
    if (quotationAt[i] !== -1 || isFiniteVerb(tokens[i])) return null;
    const owned = isPossessive(tokens[i - 1]) || isPluralOwner(reading, i - 1);
    if (!owned || !views.test(tokens[i]?.form ?? "") || tokens[i + 1]?.kind !== "comma") continue;
    const to = isPluralOwner(reading, i - 1) ? i - 1 : i;
    const complement: Complement = {
      kind: "attributed-after",
      at: i + 1,
      from: i + 2,
      quotation: null,
    };
    return { complement, room: { from: at + 1, to }, end: i + 1 };
  }
  return null;
}

/** What `according to …` reports, and where the one it names stands: to the comma, asides included. */
export function attributionInOrder(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
): { complement: Complement | null; room: TokenRange; end: number } {
  const { tokens } = reading;
  let to = endOfPart(reading, at.to, sentence.to);
  const leads = isLeading(reading, sentence.from, at.from);
  if (leads) {
    const aside = endOfAside(reading, to, sentence.to);
    let from = (aside ?? to) + 1;
    if (isComplementiser(tokens[from])) from++;
    const room = { from: at.to, to: aside ?? to };
    if (tokens[to]?.kind !== "comma" || from >= sentence.to)
      return { complement: null, room: { from: at.to, to }, end: to };
    return {
      complement: { kind: "attributed-after", at: room.to, from, quotation: null },
      room,
      end: room.to,
    };
  }
  // `It is, in her view, a mistake`: within the words themselves.
  const own = tokens[at.from]?.form === "in" && tokens[at.from + 1]?.facts.pronoun != null;
  if (own && tokens[at.to]?.kind !== "stop" && tokens[at.to]?.kind !== "close")
    return { complement: null, room: { from: at.to, to: at.to }, end: at.to };
  // Behind the words: `, according to Dana Wren, a former mayor.`
  const end = endOfAside(reading, to, sentence.to);
  if (end !== null) to = end;
  else if (tokens[to]?.kind === "comma" && isLast(reading, to, sentence.to))
    to = lastWord(reading, sentence.to);
  return {
    complement: { kind: "attributed-before", at: at.from, from: sentence.from, quotation: null },
    room: { from: at.to, to },
    end: to,
  };
}

/** Where the stretch up to the next comma, stop or spaced dash ends; a verb of saying ends it too. */
function endOfPart(reading: Reading, from: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  let to = from;
  while (to < limit && to < from + longestSource) {
    const token = tokens[to];
    if (!token || token.kind === "semicolon" || token.kind === "line" || token.kind === "colon")
      break;
    if (quotationAt[to] === -1) {
      if (
        token.kind === "comma" &&
        !(tokens[to + 1]?.kind === "number" && tokens[to - 1]?.kind === "number")
      )
        break;
      if (token.kind === "stop" && !isInnerStop(reading, to)) break;
      if (token.kind === "dash" && isSpaced(tokens, to)) break;
      if (
        token.kind === "word" &&
        to > from &&
        isExactly(token, List.clauseStarts) &&
        token.form !== "and"
      )
        break;
    }
    to++;
  }
  return to;
}

/** The comma that closes an aside which begins at the comma `from`; null where none does. */
function endOfAside(reading: Reading, from: number, limit: number): number | null {
  const { tokens, quotationAt } = reading;
  if (tokens[from]?.kind !== "comma") return null;
  const first = tokens[from + 1];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  if (first.facts.pronoun && !first.form.startsWith("h")) return null;
  const relative = isExactly(first, List.relatives);
  for (let i = from + 1; i < limit && i < from + longestAside; i++) {
    if (quotationAt[i] !== -1) return null;
    const token = tokens[i];
    if (token?.kind === "comma") return i - from > 1 ? i : null;
    if (token?.kind === "stop" && !isInnerStop(reading, i)) return null;
    if (!relative && (isFiniteVerb(token) || cueOf(token)?.act === "verb")) return null;
  }
  return null;
}

/** Does nothing but an aside follow up to the end of the sentence? */
function isLast({ tokens }: Reading, comma: number, limit: number): boolean {
  const first = tokens[comma + 1];
  if (first?.kind !== "word") return false;
  const opens =
    isExactly(first, List.relatives) ||
    isExactly(first, List.determiners) ||
    first.form === "including" ||
    first.form === "former";
  if (!opens) return false;
  const relative = isExactly(first, List.relatives);
  for (let i = comma + 1; i < limit && i < comma + longestSource; i++)
    if (tokens[i]?.kind === "comma" || (!relative && isFiniteVerb(tokens[i]))) return false;
  return true;
}

function lastWord({ tokens }: Reading, limit: number): number {
  let to = limit;
  while (to > 0 && tokens[to - 1]?.kind === "stop") to--;
  return to;
}

const longestOpening = 6;

/** Is there nothing but a conjunction before the phrase, or a few words with a comma (`As a result, …`)? */
function isLeading({ tokens }: Reading, from: number, at: number): boolean {
  const first = tokens[from];
  const aside =
    isExactly(first, List.prepositions) || isExactly(first, List.circumstances) || isAdverb(first);
  if (tokens[at - 1]?.kind === "comma" && at - from <= longestOpening && aside) {
    let words = true;
    for (let i = from; i < at - 1; i++)
      words &&= tokens[i]?.kind === "word" && !isFiniteVerb(tokens[i]);
    if (words) return true;
  }
  // `It was a triumph but, according to a review, no bill was paid`
  const joined = tokens[at - 1]?.kind === "comma" && isExactly(tokens[at - 2], List.clauseStarts);
  if (joined) return true;
  for (let i = from; i < at; i++)
    if (!isExactly(tokens[i], List.clauseStarts) && !isExactly(tokens[i], List.auxiliaries))
      return false;
  return true;
}
