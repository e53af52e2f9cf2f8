import { foldWord } from "../text/fold";
import type { Token } from "../text/tokens";
import type { Word } from "../text/word-table";
import { arabic } from "./ar";
import { type CompiledLexicon, compileLexicon } from "./compile";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import type { Lexicon } from "./lexicon";
import { russian } from "./ru";

/** Every language that the splitter knows: seven at most (see `bits`). A new one is a table, and a line here. */
const sources: readonly Lexicon[] = [arabic, english, german, french, spanish, russian];
const fallback = sources.indexOf(english);

/** Compiled when a text first needs them: who splits Arabic need not wait for Russian. */
const compiled: CompiledLexicon[] = [];

function lexiconAt(index: number): CompiledLexicon {
  const known = compiled[index];
  if (known) return known;
  const lexicon = compileLexicon(sources[index] as Lexicon, index);
  compiled[index] = lexicon;
  return lexicon;
}

/** What tells each language: all that is known of it before a text is found to be written in it. */
const signsOfLanguage = sources.map(({ script, letters = "", commonWords, tellingWords = "" }) => ({
  script,
  letters,
  frequent: new Set(`${commonWords} ${tellingWords}`.split(/\s+/).filter(Boolean).map(foldWord)),
}));

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

/** Bits for one language in `Word.fits`; they hold 0, or up to `common + letter`. */
const bits = 4;
const mask = (1 << bits) - 1;

/** How well one word fits each language: nothing, its script, or one of its frequent words. */
function weigh(word: Word): void {
  const code = word.form.charCodeAt(0);
  let fits = 0;
  let best = 0;
  for (const [i, { script, letters, frequent }] of signsOfLanguage.entries()) {
    if (!scripts[script](code)) continue;
    const own = letters !== "" && hasLetter(word.written, letters) ? letter : 0;
    const weight = own + (frequent.has(word.form) ? common : 1);
    fits |= weight << (bits * i);
    best = Math.max(best, weight);
  }
  word.fits = fits;
  word.bestFit = best;
}

const longestTitle = 8;

/** `l'album “Rivers of the Quiet Valley”`: the mark that closes a few words with a capital; `at` else. */
function endOfTitle(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at + 1]?.word?.written[0];
  if (first === undefined || first === first.toLowerCase()) return at;
  for (let i = at + 2; i < Math.min(limit, at + longestTitle); i++) {
    const kind = tokens[i]?.kind;
    if (kind === "mark") return i;
    if (kind === "line" || kind === "stop") return at;
  }
  return at;
}

/** A word outside a title tells as much as so many inside one. */
const outside = 3;

/** For each language how well the words of `[from, to)` fit it; with `weighTitles` those in titles count less. */
function scoresOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  weighTitles = false,
): Float64Array {
  const scores = new Float64Array(sources.length);
  const full = weighTitles ? outside : 1;
  let weight = full;
  let titleEnd = from - 1;
  let seen = 0;
  for (let i = from; i < to && seen < enoughWords; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || !token.word) {
      if (!weighTitles || token.kind !== "mark") continue;
      if (i > titleEnd) titleEnd = endOfTitle(tokens, i, to);
      weight = titleEnd > i ? 1 : full;
      continue;
    }
    seen++;
    if (token.word.fits === -1) weigh(token.word);
    let { fits } = token.word;
    for (let k = 0; fits !== 0; k++, fits >>>= bits)
      scores[k] = (scores[k] as number) + (fits & mask) * weight;
  }
  return scores;
}

function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++)
    if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The lexicon whose script and frequent words fit the text best; English where none does. */
export function detectLanguage(tokens: readonly Token[]): CompiledLexicon {
  const scores = scoresOf(tokens, 0, tokens.length, true);
  const best = bestOf(scores);
  return lexiconAt(scores[best] ? best : fallback);
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
  if (to - from < leastWords || !mayFitAnother(tokens, from, to, article.index)) return article;
  const scores = scoresOf(tokens, from, to);
  const best = bestOf(scores);
  const enough = Math.max(leastWords, clearly * (scores[article.index] ?? 0));
  return (scores[best] ?? 0) > enough ? lexiconAt(best) : article;
}

/** Could any language fit clearly better, if each word fitted it as well as it fits the best one? */
function mayFitAnother(tokens: readonly Token[], from: number, to: number, own: number): boolean {
  let score = 0;
  let most = 0;
  let seen = 0;
  for (let i = from; i < to && seen < enoughWords; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || !token.word) continue;
    seen++;
    if (token.word.fits === -1) weigh(token.word);
    score += (token.word.fits >>> (bits * own)) & mask;
    most += token.word.bestFit;
  }
  return most > Math.max(leastWords, clearly * score);
}
