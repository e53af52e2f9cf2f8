const mark = /\p{M}/u;
const joiner = 0x200d;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Does `index` lie between the halves of a surrogate pair? */
export function cutsPair(text: string, index: number): boolean {
  return isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1));
}

/** One of the five skin tones, U+1F3FB to U+1F3FF, which colour the emoji before them. */
const isSkinTone = (text: string, index: number) =>
  text.charCodeAt(index) === 0xd83c &&
  text.charCodeAt(index + 1) >= 0xdffb &&
  text.charCodeAt(index + 1) <= 0xdfff;

/**
 * Does `index` part what is read as one character: a surrogate pair, a letter and its diacritic, an
 * emoji and its skin tone or the emoji that it is joined with? Flags and Hangul jamo are not looked at.
 */
export function cutsCharacter(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  const unit = text.charCodeAt(index);
  if (unit < 0x300 && text.charCodeAt(index - 1) !== joiner) return false;
  return (
    cutsPair(text, index) ||
    unit === joiner ||
    (text.charCodeAt(index - 1) === joiner && isHigh(unit)) ||
    mark.test(text.charAt(index)) ||
    isSkinTone(text, index)
  );
}
