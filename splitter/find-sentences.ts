import type { TokenPassage } from "./find-passages";
import type { CompiledLexicon } from "./lexicon/compile";
import { List } from "./lexicon/lists";
import { isExactly } from "./lexicon/words";
import type { Quotation } from "./quotations/quotation";
import { isSmallAt } from "./text/characters";
import type { Token } from "./text/tokens";

/** Tokens `[from, to)` of one sentence; a quotation is never cut by the stops inside it. */
export interface Sentence {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** Letters with points between them. */
export const initials = /^[a-z](?:\.[a-z])+$/;
/** `إل.سي.بي`, `أ.ف.ب`: letters, or their names in other languages. */
const letterNames = /^(?:[ا-ي]|[اتبسدجفويزجك]ي|اف|ال|ام|ان|او|ار|اس|يو|كيه|جيه|زد)$/;
const endsSentence = new Set([".", "!", "?", "؟", "۔", "。"]);

/** Is the point at `at` one between letters (`أ.ف.ب`)? */
export function isBetweenLetters(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.form !== "." || before?.end !== token.start || next?.start !== token.end) return false;
  return letterNames.test(before.form) && letterNames.test(next.form);
}

/** Does the sign at token `at` end a sentence, rather than an abbreviation, an initial, a figure? */
export function isSentenceStop(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledLexicon,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "stop" || !endsSentence.has(token.form)) return false;
  if (!next || next.kind === "line") return true;
  const before = tokens[at - 1];
  const touchesNext = next.start === token.end;
  if (touchesNext && (next.kind === "stop" || next.kind === "comma" || next.kind === "close"))
    return false;
  const shortened = before?.kind === "word" && before.end === token.start;
  if (shortened && token.form === "." && isExactly(before, List.abbreviations)) return false;
  if (shortened && touchesNext && isBetweenLetters(tokens, at)) return false;
  if (touchesNext && next.kind !== "mark")
    return lexicon.source.capitals === false && next.kind === "word";
  if (before?.kind === "word" && token.form === "." && before.end === token.start) {
    if (lexicon.source.capitals && before.form.length === 1) return false;
    // `J.D. Roth`
    if (lexicon.source.nameCapitals === "words" && initials.test(before.form)) return false;
  }
  return !isOrdinal(tokens, at, lexicon);
}

/** `am 3. Mai`, `der 11. September`: the point belongs to the number, unless a new sentence plainly begins. */
function isOrdinal(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    lexicon.source.ordinalPoint === true &&
    before?.kind === "number" &&
    before.form.length <= 2 &&
    before.end === tokens[at]?.start &&
    next?.kind === "word" &&
    !isExactly(next, List.commonWords)
  );
}

/** After a quotation that ends with a full stop inside its marks a new sentence begins. */
function endsWithQuotation(
  tokens: readonly Token[],
  quotation: Quotation,
  text: string,
  lexicon: CompiledLexicon,
): boolean {
  const last = tokens[quotation.to - 1];
  const next = tokens[quotation.after];
  if (last?.kind !== "stop" || !next) return false;
  if (next.kind !== "word" && next.kind !== "mark") return false;
  const small = next.kind === "word" && isSmallAt(text, next.start);
  // `„Wie lange noch?“ Die Partei …`: a verb of saying would be small.
  const asks = lexicon.source.nameCapitals === "words" && next.kind === "word";
  return (last.form === "." || asks) && !small;
}

/** Cuts every passage into sentences. */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  passages: readonly TokenPassage[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
  lexicon: CompiledLexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let done = 0;
  for (let passage = 0; passage < passages.length; passage++) {
    const { from, to, lexicon: own } = passages[passage] as TokenPassage;
    if (own !== lexicon) continue;
    let start = Math.max(from, done);
    let i = start;
    const close = (end: number) => {
      if (end > start) sentences.push({ passage, from: start, to: end });
      start = end;
    };
    while (i < to) {
      const index = quotationAt[i] as number;
      if (index !== -1) {
        const quotation = quotations[index] as Quotation;
        i = Math.max(i + 1, quotation.after);
        if (endsWithQuotation(tokens, quotation, text, lexicon)) close(i);
        continue;
      }
      i++;
      if (isSentenceStop(tokens, i - 1, lexicon)) close(i);
    }
    close(Math.max(i, start));
    done = i;
  }
  return sentences;
}
