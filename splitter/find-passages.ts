import type { Token } from "./text/tokens";
import type { Passage } from "./types";

/** A passage and the tokens `[from, to)` that lie in it. */
export interface TokenPassage extends Passage {
  readonly from: number;
  readonly to: number;
}

/** One passage for each line that holds something other than space. */
export function findPassages(tokens: readonly Token[]): TokenPassage[] {
  const passages: TokenPassage[] = [];
  let from = 0;
  const close = (to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (to > from && first && last) passages.push({ start: first.start, end: last.end, from, to });
  };
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "line") continue;
    close(i);
    from = i + 1;
  }
  close(tokens.length);
  return passages;
}
