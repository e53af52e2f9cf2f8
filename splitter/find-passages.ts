import type { CompiledLexicon } from "./lexicon/compile";
import type { Token } from "./text/tokens";
import type { Passage } from "./types";

/** A passage, the tokens `[from, to)` that lie in it, and the lexicon by which it is read. */
export interface TokenPassage extends Passage {
  readonly from: number;
  readonly to: number;
  lexicon: CompiledLexicon;
}

/** One passage for each line that holds something other than space. */
export function findPassages(tokens: readonly Token[], lexicon: CompiledLexicon): TokenPassage[] {
  const passages: TokenPassage[] = [];
  let from = 0;
  const close = (to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (to > from && first && last)
      passages.push({ start: first.start, end: last.end, from, to, lexicon });
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== "line") continue;
    close(i);
    from = i + 1;
  }
  close(tokens.length);
  return passages;
}
