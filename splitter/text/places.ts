import type { Token } from "./tokens";

/** Code units to a stretch, as a power of two: a few words. */
const stretch = 5;

/** For each stretch of the text the first token that begins in it or behind it. */
export type Places = Int32Array;

/** Notes where the tokens of a text of `length` code units stand. */
export function placesOf(tokens: readonly Token[], length: number): Places {
  const places = new Int32Array((length >> stretch) + 1);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = (tokens[i] as Token).start >> stretch;
    while (next <= last) places[next++] = i;
  }
  places.fill(tokens.length, next);
  return places;
}

/** Index of the first token that begins at or after `offset`. */
export function tokenAtOrAfter(places: Places, tokens: readonly Token[], offset: number): number {
  if (offset <= 0) return 0;
  const index = offset >> stretch;
  if (index >= places.length) return tokens.length;
  let i = places[index] as number;
  while (i < tokens.length && (tokens[i] as Token).start < offset) i++;
  return i;
}
