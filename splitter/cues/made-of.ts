import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn, isVerbalNoun } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";

/** What the words between two marks are like. */
export interface MadeOf {
  /** Words and figures. */
  readonly words: number;
  /** Particles, pronouns and verbs, which speech is made of and names are not. */
  readonly signs: number;
  /** Ordinary nouns without article. */
  readonly common: number;
  /** Words that are personal names, places, bodies. */
  readonly names: number;
}

/** Counts what a quotation is made of, in a language without capitals. */
export function madeOf({ tokens, lexicon }: Reading, { from, to }: Quotation): MadeOf {
  let words = 0;
  let signs = 0;
  let common = 0;
  let names = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "number") words++;
    if (token.kind !== "word") continue;
    words++;
    const { nounClass, isDefinite, cue, isComplementiser } = token.facts;
    if (isIn(token, List.speechSigns) || isComplementiser || (cue && cue.act === "verb")) signs++;
    else if (looksLikeVerb(token, lexicon.source.verbPrefixes ?? "")) signs++;
    else if (
      !isDefinite &&
      (nounClass === NounClass.Common || isVerbalNoun(token) || isIn(token, List.phraseEnds))
    )
      common++;
    else if (
      nounClass === NounClass.Given ||
      nounClass === NounClass.Family ||
      nounClass === NounClass.Place
    )
      names++;
  }
  return { words, signs, common, names };
}

/** A form that begins like a verb and is nothing else that the lexicon knows. */
function looksLikeVerb({ form, facts }: Token, prefixes: string): boolean {
  if (prefixes === "" || facts.isDefinite || facts.nounClass !== NounClass.Unknown) return false;
  const verb = facts.rest ?? form;
  if (verb.length < 4) return false;
  for (const prefix of prefixes.split(" ")) if (verb.startsWith(prefix)) return true;
  return false;
}

const fewWords = 3;

/** Do the words inside, and not only the frame around, show that somebody said them? */
export function looksSaid({ words, signs, common, names }: MadeOf): boolean {
  if (words <= fewWords) return signs > 0 || (common > 0 && names === 0);
  return signs > 0 || common > 1;
}
