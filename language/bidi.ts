/**
 * Characters that change how a text looks without being seen: bidirectional embeddings, overrides
 * and isolates, zero-width space, word joiner and byte order mark. A writer of Arabic or Persian
 * needs none of them; ZWNJ, ZWJ, RLM and LRM are needed, and stay.
 */
const hidden = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** A hidden character and its place in UTF-16 code units. */
export interface HiddenCharacter {
  readonly at: number;
  /** As people cite it: U+202E. */
  readonly codePoint: string;
}

/** Takes hidden characters out, for names, titles and addresses: what is left reads as stored. */
export function withoutHiddenCharacters(text: string): string {
  return text.replace(hidden, "");
}

/** Puts a visible ⟦U+202E⟧ in place of each hidden character, for words that are evidence. */
export function withHiddenCharactersShown(text: string): string {
  return text.replace(hidden, (character) => `⟦${codePointOf(character)}⟧`);
}

/**
 * A text from outside for the middle of a sentence: without hidden characters of its own, and
 * between isolates, so that an Arabic name in an English sentence leaves the date behind it alone.
 */
export function isolated(text: string): string {
  return `\u2068${withoutHiddenCharacters(text)}\u2069`;
}

/** Every hidden character of a text, for a warning beside it. */
export function findHiddenCharacters(text: string): HiddenCharacter[] {
  return [...text.matchAll(hidden)].map((match) => ({
    at: match.index,
    codePoint: codePointOf(match[0]),
  }));
}

function codePointOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
