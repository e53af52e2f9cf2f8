import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isComplementiser, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { firstPhrase } from "../speakers/first-phrase";
import { isVerb } from "../speakers/main-clause";
import { phraseInOrder } from "../speakers/phrase-in-order";
import { isPassive } from "../speakers/subject-in-order";
import { isAdverb, isPossessive } from "../speakers/word-kinds";
import type { Token } from "../text/tokens";
import { isPredicate } from "./bare-clause";
import { complementInOrder } from "./complement-in-order";
import type { Complement, Cue } from "./cue";
import { noAgreement } from "./cue";
import { complementOfNoun, isNounHere } from "./noun-cue";

/** The cue at token `i`, in a language that tells noun from verb by what stands beside it; null where none is. */
export function cueInOrder(
  reading: Reading,
  sentence: Sentence,
  index: number,
  i: number,
): Cue | null {
  const { tokens } = reading;
  const token = tokens[i];
  if (!token) return null;
  const { cue: sense, lists } = token.facts;
  if (
    sense === null &&
    lists[List.clauseNouns] === 0 &&
    lists[List.intentionNouns] === 0 &&
    lists[List.topicNouns] === 0
  )
    return null;
  const before = i > sentence.from && reading.quotationAt[i - 1] === -1 ? tokens[i - 1] : undefined;
  const isNoun = sense !== null && isNounHere(reading, i, sentence.from);
  const noun = sense === null || isNoun || isBlocked(before, sense);
  if (noun) {
    const complement = complementOfNoun(reading, sentence, i);
    if (complement)
      return {
        at: { from: i, to: i + 1 },
        act: "noun",
        sense: null,
        agreement: noAgreement,
        sentence: index,
        complement,
        room: { from: i + 1, to: complement.at },
      };
    if (sense === null || before?.form !== "to" || isNoun) return null;
  }
  if (sense === null) return null;
  const { particle } = sense.entry;
  // `made it clear that …`
  const inserted = particle === "clear" && tokens[i + 1]?.form === "it" ? 1 : 0;
  const next = tokens[i + 1];
  // `ruled that …`, `…, the board ruled on Monday.`
  const over =
    next?.kind === "stop" || isExactly(next, List.times) || isExactly(next, List.prepositions);
  const spared = sense.entry.maySpareParticle === true && (isComplementiser(next) || over);
  const parted = particle !== undefined && !spared;
  if (parted && !particle.split(" ").includes(tokens[i + 1 + inserted]?.form ?? "")) return null;
  const at = { from: i, to: parted ? i + 2 + inserted : i + 1 };
  const complement = complementInOrder(reading, sentence, at, sense);
  if (before?.form === "to" && !complement) return null;
  // `A skeptical crowd met on Monday`: before its noun an adjective says nothing of whoever thinks so.
  const said = complement?.kind === "clause-before" || complement?.kind === "clause-around";
  if (said && sense.entry.predicative && !isPredicate(reading, i)) return null;
  // `Asked about the poll, Wren said …`: at the head of a sentence a past form is a passive.
  if (i === sentence.from && asked.test(token.form) && complement?.kind !== "quotation")
    return null;
  // `The senator, asked about the toll, said …`
  if (asked.test(token.form) && isInsertedPassive(reading, i, sentence.to)) return null;
  // `… when asked whether …`
  if (asked.test(token.form) && asides.has(before?.form ?? "")) return null;
  if (isAttribute(reading, i, sentence.from)) return null;
  if (complement && isOfThing(reading, i, sentence.from, complement)) return null;
  if (isPassive(reading, i) && !passiveCounts(reading, i, complement)) return null;
  if (tokens[i + 1]?.form === "by" && !isPassive(reading, i)) return null;
  if (!agrees(reading, i, sense)) return null;
  return {
    at,
    act: sense.act,
    sense,
    agreement: sense.agreement,
    sentence: index,
    complement,
    room: { from: i + 1, to: complement && complement.at > i ? complement.at : i + 1 },
  };
}

const longestInserted = 16;

/** Does the form stand between two commas, behind the second of which a verb goes on? */
function isInsertedPassive(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading;
  if (tokens[at - 1]?.kind !== "comma") return false;
  for (let i = at + 1; i < Math.min(limit, at + longestInserted); i++)
    if (tokens[i]?.kind === "comma") return isVerb(reading, i + 1);
  return false;
}

/** `a widely praised speech`: a participle between article and noun, over its adverb. */
function isAttribute({ tokens }: Reading, at: number, first: number): boolean {
  const adverb = tokens[at - 1];
  const small = tokens[at + 1];
  // `alleged links to the port`, `the mayor's promised reform`
  const bare = small?.kind === "word" && !opensWords(small);
  const isEd = tokens[at]?.form.endsWith("ed") === true;
  if (bare && (tokens[at]?.form === "alleged" || (isEd && isPossessive(adverb)))) return true;
  if (at - 2 < first || !(isAdverb(adverb) || adverb?.form === "well")) return false;
  const next = tokens[at + 1];
  if (!tokens[at]?.form.endsWith("ed") || next?.kind !== "word") return false;
  return isExactly(tokens[at - 2], List.determiners) && !isExactly(next, List.determiners);
}

/** A complementiser, article, pronoun or small word that opens what somebody said. */
const opensWords = (token: Token): boolean =>
  isComplementiser(token) ||
  token.facts.pronoun !== null ||
  isExactly(token, List.determiners) ||
  isExactly(token, List.prepositions) ||
  isExactly(token, List.questionWords) ||
  (token.word?.written ?? token.form).charAt(0) !== token.form.charAt(0);

const shows =
  /^(?:signal|point|underscore|underline|indicate|highlight|reflect|call|mean)(?:s|d|ed|led|ing)?$|^meant$/;
const things =
  /^(?:signs?|effects?|impact|signature|acts?|records?|moves?|decisions?|votes?|loss|losses|wins?|victory|defeat|results?|events?|success|failure|absence|presence|trends?|gestures?|timing|silence|incidents?|episodes?|changes?|shifts?|laws?|rules?|policy|policies)$/;

/** `Signs point to a fight`, `The vote underscored the split`: what shows something says nothing. */
function isOfThing(reading: Reading, at: number, first: number, { kind }: Complement): boolean {
  if ((kind !== "bare" && kind !== "topic") || !shows.test(reading.tokens[at]?.form ?? ""))
    return false;
  const joined = reading.tokens[at - 1]?.form === "and";
  const head = joined ? firstPhrase(reading, first, at) : phraseInOrder(reading, at, first)?.head;
  if (!head) return false;
  let last = head.to;
  for (let i = head.from + 1; i < head.to; i++)
    if (isExactly(reading.tokens[i], List.prepositions)) {
      last = i;
      break;
    }
  return things.test(reading.tokens[last - 1]?.form ?? "");
}

const asides = new Set(["when", "if", "after", "though"]);
const asked = /^(?:asked|pressed|questioned|warned|urged|told)$/;

/** A determiner or preposition makes a noun of what follows; not of a participle (`by saying`). */
function isBlocked(before: Token | undefined, sense: CueSense): boolean {
  if (before?.kind !== "word" || !isExactly(before, List.cueBlockers)) return false;
  if (sense.act !== "participle") return true;
  // `among those opposing the plan`
  return !isExactly(before, List.prepositions) && before.form !== "those" && before.form !== "some";
}

/** `was told that …` has nobody who speaks, unless `by` names one. */
function passiveCounts({ tokens }: Reading, i: number, complement: Complement | null): boolean {
  const kind = complement?.kind;
  for (let k = i + 1; k < i + 4; k++)
    if (tokens[k]?.form === "by") return kind === "clause" || kind === "quotation";
  return false;
}

/** Does something that can be a subject, or a conjunction, stand before a form that may be a noun? */
function agrees({ tokens }: Reading, i: number, sense: CueSense): boolean {
  if (sense.act !== "verb" || !isExactly(tokens[i], List.alsoNouns)) return true;
  const before = tokens[i - 1];
  return before !== undefined && (before.kind !== "stop" || isAdverb(before));
}
