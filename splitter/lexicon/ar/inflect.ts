const split = (words: string) => words.split(/\s+/).filter(Boolean);

/** Every stem with every ending, words apart by spaces (`مدرب` and `ة ون` → `مدربة مدربون`). */
export function inflect(stems: string, endings: string): string {
  const all = split(endings);
  return split(stems)
    .flatMap((stem) => all.map((ending) => stem + ending))
    .join(" ");
}

/** One side of pairs `singular:plural/plural`, words apart by spaces. */
export function ofPairs(pairs: string, side: 0 | 1): string {
  return split(pairs)
    .flatMap((pair) => (pair.split(":")[side] ?? "").split("/"))
    .join(" ");
}
