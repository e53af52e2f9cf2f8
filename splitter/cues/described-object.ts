import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn, isInBare, isVerbalNoun } from "../lexicon/words";
import type { Reading } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import { runFrom } from "../speakers/phrase";
import { endOfSubjectAfter } from "../speakers/subject-end";
import type { Token } from "../text/tokens";
import type { Complement } from "./cue";

const considers =
  /^[وف]?(?:[اأ]عتبر|[يت]عتبر|معتبر)(?:ت|وا|ون|ا|ه|ين)?$|^[وف]?(?:عدت|عدوا|[يت]عد|عادا)$/;
const longestObject = 12;
/** `معتبرا إياه «…»` */
const pronounAlone = "ايا";

/**
 * `واعتبر الوزير الاتفاق «خطأ»`, `وتعتبر الاتفاق «خطأ»`: in Arabic, what the words in marks at `open` are about,
 * between the verb of considering (and its subject) and the marks. Null where nothing but a subject stands there.
 */
export function describedObject(reading: Reading, from: number, open: number): Complement | null {
  const { tokens, lexicon } = reading;
  const verb = tokens[from - 1];
  if (lexicon.source.capitals || open - from > longestObject || open <= from) return null;
  if (!verb || !considers.test(verb.form)) return null;
  for (let i = from; i < open; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.facts.isComplementiser) return null;
    if (i > from && token.facts.cue?.act === "verb") return null;
  }
  const object = (at: number): Complement => ({ kind: "bare", at, from: at, quotation: null });
  const first = tokens[from];
  if (!first || isIn(first, List.phraseEnds) || first.form.startsWith(pronounAlone)) return null;
  if (verb.facts.cue?.act === "participle") return object(from);
  const feminine = verb.facts.cue?.agreement.gender === "f";
  if (canNameSpeaker(reading, from)) {
    // `وتعتبر الاتفاق «…»`: a feminine verb has no such subject.
    const behind = tokens[from + 1];
    const agrees = behind?.facts.isDefinite && !isMasculine(behind);
    const body = first.facts.nounClass === NounClass.Institution && isMasculine(first);
    const end = feminine && body && !agrees ? from : endOfSubjectAfter(reading, from, open);
    return end < open && startsObject(tokens[end]) ? object(end) : null;
  }
  const second = tokens[from + 1];
  const names = first.facts.isDefinite ? first.form.endsWith("ي") : !isThing(first);
  if (names) return from + 1 < open && startsObject(second) ? object(from + 1) : null;
  return (feminine && isMasculine(first)) || isThing(first) ? object(from) : null;
}

const isMasculine = ({ word, form }: Token) =>
  !(word?.written ?? "").endsWith("ة") && !form.endsWith("ات") && !form.endsWith("ا");

const isThing = (token: Token) =>
  isVerbalNoun(token) ||
  token.facts.nounClass === NounClass.Common ||
  token.facts.nounClass === NounClass.VerbalNoun ||
  isIn(token, List.demonstratives);

const startsObject = (token: Token | undefined) =>
  token?.kind === "word" &&
  (token.facts.isDefinite || token.facts.hasOwner || isThing(token)) &&
  !isIn(token, List.phraseEnds) &&
  !isIn(token, List.times);

const considered = /^[وف]?(?:[اأ]عتبر(?:ت|وا)?|معتبر(?:ا|ه|ين))$/;

/**
 * `واعتبر المجلس المشروع من أهم …`, `معتبرا ذلك انتصارا للأهالي`: so are its two objects without marks, where
 * somebody is named who considers. The present (`تعتبر المدينة من أقدم …`) says what something is.
 */
export function consideredObject(reading: Reading, from: number, end: number): Complement | null {
  const { tokens, lexicon } = reading;
  const verb = tokens[from - 1];
  if (lexicon.source.capitals || !verb || !considered.test(verb.form)) return null;
  let at = from;
  if (verb.facts.cue?.act === "participle") {
    if (tokens[at]?.facts.pronoun) at++;
  } else {
    if (!canNameSpeaker(reading, from)) return null;
    const run = runFrom(reading, from, Math.min(end, from + longestObject));
    const parted = tokens[run.to]?.kind === "comma" && startsObject(tokens[run.to + 1]);
    const first = tokens[from]?.facts.isDefinite && startsObject(tokens[from + 1]);
    const alone = first && tokens[from]?.facts.nounClass === NounClass.Institution ? from + 1 : -1;
    const adjective = alone > 0 && isInBare(tokens[alone], List.adjectives);
    at = parted
      ? run.to + 1
      : alone > 0 && !adjective && isThing(tokens[alone] as Token)
        ? alone
        : endOfSubjectAfter(reading, from, end);
    if (at === from) return null;
  }
  const pronoun = tokens[at]?.form.startsWith(pronounAlone) ?? false;
  const which = verb.facts.cue?.act === "participle" && tokens[at]?.form === "ما";
  const that =
    pronoun || which || tokens[at]?.form === "ذلك" || isIn(tokens[at], List.demonstratives);
  if (at + 2 >= end || !(that || startsObject(tokens[at]))) return null;
  return { kind: "bare", at, from: at, quotation: null };
}
