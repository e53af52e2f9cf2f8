import type { Token } from "../text/tokens";
import type { Word } from "../text/word-table";
import { arabic } from "./ar";
import { type CompiledLexicon, compileLexicon } from "./compile";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { List } from "./lists";
import { russian } from "./ru";

/** Every language that the splitter knows. A new one is a table, and a line here. */
export const languages: readonly CompiledLexicon[] = [
  arabic,
  english,
  german,
  french,
  spanish,
  russian,
].map(compileLexicon);

const scripts = {
  arabic: (code: number) => code >= 0x0600 && code <= 0x06ff,
  cyrillic: (code: number) => code >= 0x0400 && code <= 0x04ff,
  latin: (code: number) => code < 0x0250,
};

const enoughWords = 4_000;
const common = 5;
const letter = 3;

function hasLetter(written: string, letters: string): boolean {
  for (const one of written.toLowerCase()) if (letters.includes(one)) return true;
  return false;
}

/** How well one word fits each language: nothing, its script, or one of its frequent words. */
function weightsOf(word: Word): Uint8Array {
  if (word.fits) return word.fits;
  const code = word.form.charCodeAt(0);
  const found = Uint8Array.from(languages, ({ source, lists }) => {
    if (!scripts[source.script](code)) return 0;
    const own = source.letters && hasLetter(word.written, source.letters) ? letter : 0;
    const found = lists.get(word.form);
    const isCommon = found?.includes(List.commonWords) || found?.includes(List.tellingWords);
    return own + (isCommon ? common : 1);
  });
  word.fits = found;
  return found;
}

/** For each language how well the words of `[from, to)` fit it. */
function scoresOf(tokens: readonly Token[], from: number, to: number): Float64Array {
  const scores = new Float64Array(languages.length);
  let seen = 0;
  for (let i = from; i < to && seen < enoughWords; i++) {
    const word = tokens[i]?.kind === "word" ? tokens[i]?.word : null;
    if (!word) continue;
    seen++;
    const found = weightsOf(word);
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (found[k] ?? 0);
  }
  return scores;
}

/** The lexicon whose script and frequent words fit the text best; English where none does. */
export function detectLanguage(tokens: readonly Token[]): CompiledLexicon {
  const scores = scoresOf(tokens, 0, tokens.length);
  const best = scores.indexOf(Math.max(...scores));
  return (scores[best] ? languages[best] : languages[1]) as CompiledLexicon;
}

const leastWords = 8;
const clearly = 2;

/**
 * The language of one passage of an article in `article`'s: another one only where the passage is
 * long enough to tell, and fits it clearly better.
 */
export function languageOfPassage(
  tokens: readonly Token[],
  from: number,
  to: number,
  article: CompiledLexicon,
): CompiledLexicon {
  if (to - from < leastWords) return article;
  const scores = scoresOf(tokens, from, to);
  const best = scores.indexOf(Math.max(...scores));
  const enough = Math.max(leastWords, clearly * (scores[article.index] ?? 0));
  return (scores[best] ?? 0) > enough ? (languages[best] as CompiledLexicon) : article;
}
