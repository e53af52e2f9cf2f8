import type { Token } from "../text/tokens";
import type { Word } from "../text/word-table";
import type { CompiledLexicon, CueSense, Phrase } from "./compile";
import { Bare, Exactly, type Facts, findFacts, Joined } from "./facts";
import type { EndingName } from "./lists";

/** What `lexicon` knows of the token's word; kept with the word, so that it is looked up once. */
export function factsOf(lexicon: CompiledLexicon, { word }: Token): Facts | null {
  if (!word) return null;
  return word.lexicon === lexicon.index ? word.facts : factsOfOther(lexicon, word);
}

function factsOfOther(lexicon: CompiledLexicon, word: Word): Facts {
  const { index } = lexicon;
  const facts = word.others?.[index] ?? findFacts(lexicon, word.form, word.written);
  if (word.facts) {
    word.others ??= [];
    word.others[word.lexicon] = word.facts;
    word.others[index] = facts;
  }
  word.lexicon = index;
  word.facts = facts;
  return facts;
}

/** Is the word in the list just as it is written? */
export function isExactly(token: Token | undefined, list: number): boolean {
  return token !== undefined && ((token.facts.lists[list] as number) & Exactly) !== 0;
}

/** Is the word, with or without a conjunction before it, in the list? */
export function isIn(token: Token | undefined, list: number): boolean {
  return token !== undefined && ((token.facts.lists[list] as number) & Joined) !== 0;
}

/** Is the word in the list, whatever conjunction, article or case it carries? */
export function isInBare(token: Token | undefined, list: number): boolean {
  return token !== undefined && ((token.facts.lists[list] as number) & Bare) !== 0;
}

/**
 * Length in words of the longest of `phrases` that begins at `from`, all of it before `limit`
 * and outside quotations; 0 where none does.
 */
export function phraseLength(
  phrases: readonly Phrase[] | null,
  tokens: readonly Token[],
  from: number,
  limit: number,
): number {
  if (phrases === null) return 0;
  for (const { words, lastIsGlued } of phrases) {
    const last = words.length - 1;
    let k = 1;
    while (k <= last) {
      const form = from + k < limit ? tokens[from + k]?.form : undefined;
      if (form === undefined) break;
      const word = words[k] as string;
      if (k === last && lastIsGlued ? !form.startsWith(word) : form !== word) break;
      k++;
    }
    if (k <= last) continue;
    // A preposition written together with its noun leaves the noun outside the phrase.
    const glued = lastIsGlued && last > 0 && tokens[from + last]?.form !== words[last];
    return glued ? words.length - 1 : words.length;
  }
  return 0;
}

/** What the word can mean as a cue, with or without a conjunction before it. */
export const cueOf = (token: Token | undefined): CueSense | null => token?.facts.cue ?? null;

export const isComplementiser = (token: Token | undefined): boolean =>
  token?.facts.isComplementiser ?? false;

/** Does the word carry the definite article, glued prepositions and conjunctions aside? */
export const isDefinite = (token: Token | undefined): boolean => token?.facts.isDefinite ?? false;

/** Does the word follow one of the patterns of verbal nouns? */
export const isVerbalNoun = (token: Token | undefined): boolean =>
  token?.facts.isVerbalNoun ?? false;

/** Is the word in the table of endings `name`, or does it end, behind one letter or more, as one there? */
export function hasEnding(
  { endings }: CompiledLexicon,
  token: Token | undefined,
  name: EndingName,
): boolean {
  const form = token?.form ?? "";
  for (const { letters, isWhole } of endings.get(name) ?? [])
    if (isWhole ? form === letters : form.length > letters.length && form.endsWith(letters))
      return true;
  return false;
}
