import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isVerbalNoun } from "../lexicon/words";
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
    if (isWordOfSpeech(token, i === from)) signs++;
    else if (isIn(token, List.speechSigns) || isComplementiser || (cue && cue.act === "verb"))
      signs++;
    else if (looksLikeVerb(token, lexicon.source.verbPrefixes ?? "")) signs++;
    else if (
      !isDefinite &&
      (nounClass === NounClass.Common ||
        isVerbalNoun(token) ||
        isIn(token, List.phraseEnds) ||
        isFeminine(token) ||
        isExactly(token, List.partitives))
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

const tanwin = /(?:اً|ًا|ةً|ًى)$/;
const owned = /(?:ها|هم|ته|نا|نهم)$/;
const shortest = 4;

/** `قلقها`, `ليلاً`, `تصدّت`: an ending of a pronoun, a case or, on the first word, the past, which names lack. */
function isWordOfSpeech({ form, facts, word }: Token, isFirst: boolean): boolean {
  const { nounClass, isDefinite } = facts;
  if (isDefinite || form.length < shortest) return false;
  if (tanwin.test(word?.written ?? "")) return true;
  if (nounClass === NounClass.None) return facts.hasOwner || owned.test(form);
  const past = isFirst && form.endsWith("ت") && !form.endsWith("ات");
  return past && nounClass === NounClass.Unknown;
}

/** `كارثية`, `بشعة`: an ending that foreign names lack, on a word that no list holds as a name. */
export function isFeminine({ form, facts, word }: Token): boolean {
  if (facts.isDefinite || form.length < shortest) return false;
  const { nounClass } = facts;
  const open =
    nounClass === NounClass.Unknown ||
    nounClass === NounClass.Common ||
    nounClass === NounClass.VerbalNoun;
  return open && (word?.written ?? "").endsWith("ة");
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
