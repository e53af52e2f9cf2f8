/**
 * For each index of `text`, how many units of the beginning of `pattern` stand there (the Z algorithm):
 * linear, whatever the two are. Backwards both are read from their ends: entry `i` is then how much of
 * the end of `pattern` stands directly before `text.length - i`.
 */
export function fits(pattern: string, text: string, backwards = false): Int32Array {
  const itself = new Int32Array(pattern.length);
  fill(itself, pattern, pattern, itself, backwards, 1);
  itself[0] = pattern.length;
  const found = new Int32Array(text.length);
  fill(found, pattern, text, itself, backwards, 0);
  return found;
}

function fill(
  found: Int32Array,
  pattern: string,
  text: string,
  itself: Int32Array,
  backwards: boolean,
  from: number,
): void {
  const unitOf = (words: string, index: number) =>
    words.charCodeAt(backwards ? words.length - 1 - index : index);
  let left = 0;
  let right = 0;
  for (let i = from; i < text.length; i++) {
    let length = i < right ? Math.min(right - i, itself[i - left] ?? 0) : 0;
    while (
      length < pattern.length &&
      i + length < text.length &&
      unitOf(pattern, length) === unitOf(text, i + length)
    )
      length++;
    found[i] = length;
    if (i + length > right) {
      left = i;
      right = i + length;
    }
  }
}
