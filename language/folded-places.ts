import { foldForSearch } from "./folding";

/** A half-open span of a text, in UTF-16 code units. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * A text folded letter by letter, and for each folded unit the place in the text that it is from.
 * Runs of space become one; what folds away belongs to the letter before it.
 */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const one = /\s/.test(character) ? " " : foldForSearch(character);
    if (one !== " " || !folded.endsWith(" ")) {
      for (let unit = 0; unit < one.length; unit++) places.push(at);
      folded += one;
    }
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
