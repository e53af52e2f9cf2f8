/**
 * A span in UTF-16 code units as one in code points, which is what the W3C counts
 * (https://www.w3.org/TR/annotation-model/#text-position-selector). Converted here and nowhere else.
 */
export function toCodePoints(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const first = [...text.slice(0, start)].length;
  return { start: first, end: first + [...text.slice(start, end)].length };
}
