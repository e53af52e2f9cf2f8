import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { Token } from "../text/tokens";

export const startsWithCapital = ({ text }: Reading, token: Token | undefined): boolean => {
  if (token?.kind !== "word") return false;
  return isCapitalAt(text, token.start);
};

/** Is the word surely a finite verb, whatever stands beside it? */
export function isFiniteVerb(token: Token | undefined): boolean {
  return isExactly(token, List.finiteVerbs);
}

const apostrophe = 0x27;
const letterS = 0x73;
const letterY = 0x79;

/** `Wren's`: by its last letters, since most words are told apart by the very last. */
export function endsWithOwner(form: string): boolean {
  const { length } = form;
  return form.charCodeAt(length - 1) === letterS && form.charCodeAt(length - 2) === apostrophe;
}

export function isPossessive(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { form } = token;
  const last = form.charCodeAt(form.length - 1);
  if (last === letterS) return form.charCodeAt(form.length - 2) === apostrophe;
  return last === apostrophe && form.charCodeAt(form.length - 2) === letterS;
}

/** `owners' claims`: the apostrophe of an owner in the plural, which no quotation takes for its mark. */
export function isPluralOwner({ tokens, quotationAt }: Reading, at: number): boolean {
  const [owner, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "mark" || (token.form !== "'" && token.form !== "’")) return false;
  return owner?.kind === "word" && owner.end === token.start && quotationAt[at] === -1;
}

/** Does the word name an act rather than a thing here: a cue's form with nothing before it that takes a noun? */
export function isVerbHere(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (isFiniteVerb(token)) return true;
  const sense = cueOf(token);
  if (sense?.act !== "verb" || sense.entry.predicative) return false;
  if (token?.form.endsWith("ed") || isExactly(token, List.alsoNouns)) return false;
  const before = tokens[at - 1];
  return !isExactly(before, List.determiners) && !isPossessive(before);
}

/** A dash between words, rather than inside of one. */
export function isSpaced(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  const touches = tokens[at - 1]?.end === dash?.start && tokens[at + 1]?.start === dash?.end;
  return !touches || dash?.form === "—" || dash?.form === "–";
}

const nounsInLy = new Set(
  "family assembly supply rally bully monopoly anomaly tally belly butterfly elderly italy carly apply comply multiply homily".split(
    " ",
  ),
);
/** Of adverbs that may open a sentence; `Kelly`, `McSally`, `Emily` end otherwise. */
const openingAdverb =
  /(?:[^s]ally|ully|ntly|tely|[^ae]dly|edly|ularly|ilarly|arily|rtly|ctly|stly|ngly|sly|bly|kly|nly|hly|vely|rely|mely)$/;

/** A word that may stand between a subject and its verb. */
export function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (isExactly(token, List.auxiliaries)) return true;
  const { form } = token;
  if (form.charCodeAt(form.length - 1) !== letterY || form.length < 5) return false;
  if (!form.endsWith("ly") || token.facts.cue || nounsInLy.has(form)) return false;
  const written = token.word?.written ?? form;
  if (written.charAt(0) === form.charAt(0)) return true;
  return openingAdverb.test(form) && !form.startsWith("mc");
}
