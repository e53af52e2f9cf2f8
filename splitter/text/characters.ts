/** What a UTF-16 code unit is, as far as splitting cares. */
export const Unit = { Space: 0, Line: 1, Letter: 2, Digit: 3, Other: 4 } as const;
export type Unit = (typeof Unit)[keyof typeof Unit];

const letterOrMark = /[\p{L}\p{M}]/u;
const decimalDigit = /\p{Nd}/u;
const space = /[\s\p{Cf}]/u;

function classify(code: number): Unit {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return Unit.Line;
  const character = String.fromCharCode(code);
  if (space.test(character)) return Unit.Space;
  if (letterOrMark.test(character)) return Unit.Letter;
  if (decimalDigit.test(character)) return Unit.Digit;
  return Unit.Other;
}

const unknown = 255;
const classes = new Uint8Array(0x10000).fill(unknown);

/** Class of a code unit; each half of a surrogate pair is `Other`. */
export function unitOf(code: number): Unit {
  const known = classes[code] as number;
  if (known !== unknown) return known as Unit;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Class of the code unit at `index`; outside the text it is `Line`. */
export function unitAt(text: string, index: number): Unit {
  if (index < 0 || index >= text.length) return Unit.Line;
  return unitOf(text.charCodeAt(index));
}

const capital = 1;
const small = 2;
const caseless = 0;
const cases = new Uint8Array(0x10000).fill(unknown);

function caseOf(code: number): number {
  const known = cases[code] as number;
  if (known !== unknown) return known;
  const letter = String.fromCharCode(code);
  const found =
    letter !== letter.toLowerCase() ? capital : letter !== letter.toUpperCase() ? small : caseless;
  cases[code] = found;
  return found;
}

/** Is the code unit at `index` a capital letter, in a script that has them? */
export function isCapitalAt(text: string, index: number): boolean {
  return index < text.length && caseOf(text.charCodeAt(index)) === capital;
}

/** Is the code unit at `index` a small letter, in a script that has capitals too? */
export function isSmallAt(text: string, index: number): boolean {
  return index < text.length && caseOf(text.charCodeAt(index)) === small;
}
