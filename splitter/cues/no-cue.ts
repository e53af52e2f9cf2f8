import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import type { Token, TokenRange } from "../text/tokens";
import { opensClause } from "./opens-clause";

const preposition = new Set("في على عن من الى الي مع دون بدون عبر ضد".split(" "));

/** `في رد منها`, `على كشف …`: right behind a preposition the form is a noun. */
export const isNounBehindPreposition = (
  { tokens, lexicon }: Reading,
  at: number,
  { act, withObject }: CueSense,
) =>
  act === "verb" &&
  !withObject &&
  !lexicon.source.capitals &&
  preposition.has(tokens[at - 1]?.form ?? "");

const between = /^بين(?:ه|ها|هم|هما|نا|ي|ك)$/;
/** `على أرضه وبين جماهيره` */
const isOwned = (token: Token | undefined) =>
  token?.facts.nounClass === NounClass.Unknown &&
  token.form.length > 4 &&
  /(?:ه|ها|هم)$/.test(token.word?.written ?? "");
const learnt = /^[وف]?علم(?:ت|وا)?$/;
const longestByline = 7;
const longestDated = 20;

const longestReply = 16;

/** `وقال فلان، ردا على سؤال، إن …`: between commas, where the verb before still waits for its clause. */
function isReply({ tokens, quotationAt }: Reading, at: number): boolean {
  if (tokens[at]?.form !== "ردا" || tokens[at - 1]?.kind !== "comma") return false;
  let verb = at - 2;
  while (tokens[verb]?.facts.cue?.act !== "verb") {
    if (tokens[verb]?.kind !== "word" || tokens[verb]?.facts.isComplementiser) return false;
    verb--;
  }
  for (let i = at + 1; i < at + longestReply && quotationAt[i] === -1; i++) {
    const kind = tokens[i]?.kind;
    if (kind === "stop" || kind === "line") return false;
    if (tokens[i]?.facts.isComplementiser && tokens[i - 1]?.kind === "comma") return true;
  }
  return false;
}

/** `عقب المباراة`: "after", where nobody who could speak stands behind it, nor what the verb takes. */
export function isAfter(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  if (isReply(reading, at)) return true;
  if (reading.tokens[at]?.form !== "عقب" || next?.kind !== "word") return false;
  // `عقب تأكيد الوزير أن …`
  if (next.facts.cue?.act === "noun") return true;
  if (next.facts.cue || next.facts.pronoun || isIn(next, List.phraseEnds)) return false;
  return !canNameSpeaker(reading, at + 1) && next.facts.nounClass !== NounClass.Family;
}

/** `كتب: فلان`, `بينها وبين فلان`: a byline, and a preposition that is written like a verb. */
export function isOtherWord(
  reading: Reading,
  { passage, from, to }: TokenRange & { passage: number },
  at: number,
): boolean {
  const { tokens, passages, surnames } = reading;
  const form = tokens[at]?.form ?? "";
  if (isAfter(reading, at)) return true;
  // `وعلمت بأن المتهم …`: without a source that somebody tells of.
  if (learnt.test(form) && tokens[at + 1]?.facts.isComplementiser) return true;
  // `المرة الأولى التي تعلن فيها …`: how often somebody did so.
  if (isIn(tokens[at - 1], List.relatives))
    for (let i = at - 2; i >= from && i > at - 5; i--) if (tokens[i]?.form === "المره") return true;
  if (form === "وبين")
    return (
      between.test(tokens[at - 1]?.form ?? "") ||
      tokens[at - 2]?.form === "بين" ||
      (isOwned(tokens[at + 1]) && !surnames.has(tokens[at + 1]?.form ?? ""))
    );
  // `غير مهنية`: professional, not congratulating.
  if (form === "مهنيه") return !(tokens[at]?.word?.written ?? "").includes("ئ");
  if (form !== "كتب" && form !== "كتبت") return false;
  const next = tokens[at + 1]?.kind;
  if (next !== "colon" && next !== "dash") return false;
  const whole = passages[passage];
  if (whole?.from === from && at === from && to - from <= longestByline) return true;
  // `الإثنين 14-3 13:45 | كتب: فلان`, `كتب: فلان الجمعة 13-11`: with its date.
  if (!whole || whole.to - whole.from > longestDated) return false;
  for (let i = whole.from; i < whole.to; i++)
    if (i !== at && tokens[i]?.facts.cue?.act === "verb") return false;
  for (let i = whole.from; i < whole.to; i++) if (tokens[i]?.kind === "number") return true;
  return false;
}

/** `إنه`, `أنها` */
const isPronounBehindComplementiser = ({ form, facts }: Token) =>
  facts.isComplementiser && /ن(?:ه|ها|هم|ي|نا|هما)$/.test(form);

const likeNoun = /^م.ا..ه$/;

/** `هبوطا متوقعا`, `تمت متابعة …`: behind its noun the form is an adjective, without a comma a noun. */
export function isNoParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== "word" || !token || token.facts.cueIsJoined) return false;
  // `قال إنه مطمئن للبداية`: what somebody is.
  if (isPronounBehindComplementiser(before) && !tokens[at + 1]?.facts.isComplementiser) return true;
  if (likeNoun.test(token.form)) return before.facts.cue === null;
  const { nounClass } = before.facts;
  const noun = nounClass === NounClass.Common || nounClass === NounClass.VerbalNoun;
  // `معلومات مؤكدة عن …`
  const feminine =
    !before.facts.isDefinite && /(?:ات|ه)$/.test(before.form) && token.form.endsWith("ه");
  if (
    feminine &&
    (noun || nounClass === NounClass.Institution || isNisba(tokens, at - 1)) &&
    !tokens[at + 1]?.facts.isComplementiser
  )
    return true;
  return noun && before.form.endsWith("ا") && token.form.endsWith("ا");
}

/** `إشادات نقدية لافتة في …`: an adjective behind its noun, and no clause behind the next. */
const adjective = /^(?:لافت|معلن|متوقع|مرجح|موكد|منتظر)ه$/;
const isNisba = (tokens: readonly Token[], at: number) =>
  adjective.test(tokens[at + 1]?.form ?? "") &&
  (tokens[at]?.form ?? "").endsWith("يه") &&
  tokens[at - 1]?.kind === "word" &&
  !tokens[at + 3]?.facts.isComplementiser;

/** `برنامج «…» الذي يقدمه فلان`: a relative clause that reports nothing itself. */
export function isAsideRelative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!tokens[at]?.facts.cue?.withObject || !isIn(tokens[at - 1], List.relatives)) return false;
  return !opensClause(reading, at + 1) && !opensClause(reading, at + 2);
}

const farthestPaper = 14;

/** `في تصريح صحافي أوردته الوكالة`: so does one that carries it behind a paper and its adjective. */
export function speaksOfPaper(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const [adjective, paper] = [tokens[at - 1], tokens[at - 2]];
  if (!verb?.facts.cue?.withObject || verb.facts.cueIsJoined) return false;
  const isPaper = (one: Token | undefined) =>
    one?.facts.isDefinite === false && (isIn(one, List.papers) || isIn(one, List.occasions));
  if (isPaper(adjective) || (isPaper(paper) && adjective?.facts.isDefinite === false)) return true;
  // `كتب فلان، في تغريدة عبر تويتر، تابعها الموقع: …`
  if (adjective?.kind !== "comma" || verb.facts.cue.frames.has("demand")) return false;
  for (let i = at - 2; i > 0 && i > at - farthestPaper; i--) if (isPaper(tokens[i])) return true;
  return false;
}

/** `عن مصادر وصفتها بالمطلعة قولها أن …`: what is said of the source between it and its words. */
export const speaksOfSource = (tokens: readonly Token[], at: number) =>
  tokens[at]?.facts.cue?.withObject === true && speaksOfNoun(tokens[at - 1], tokens[at] as Token);

/** `حسبما أفادت القناة`, `وفقا لما أوردت`: the verb of an aside that names the source. */
export const isOfAttribution = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.facts.attributions !== null || isIn(tokens[at - 1], List.attributionLinks);

/** `في بيان نشر أمس`: a verb right behind an indefinite noun says something of that noun. */
export function speaksOfNoun(noun: Token | undefined, { facts, form }: Token): boolean {
  // `وخبراء يؤكدون أن …`: others, who say so themselves.
  if (noun?.facts.isJoined && isInBare(noun, List.groups) && form.endsWith("ون")) return false;
  if (facts.cueIsJoined || facts.cue?.act !== "verb" || noun?.kind !== "word") return false;
  const { nounClass, isDefinite, hasOwner } = noun.facts;
  const ordinary =
    nounClass === NounClass.VerbalNoun ||
    isInBare(noun, List.commonNouns) ||
    isInBare(noun, List.institutions);
  return ordinary && !isDefinite && !hasOwner;
}
