/** A text found in one of its languages, and which one that is. */
export interface FoundText<T> {
  readonly text: T;
  readonly language: string;
}

/**
 * What there is to read in a language: the text in it, else in the languages named after it, else
 * in any. Null where there is none at all. The page marks what is not in its own language.
 */
export function textIn<T>(
  texts: Readonly<Record<string, T>> | null | undefined,
  ...preferred: readonly string[]
): FoundText<T> | null {
  if (!texts) return null;
  for (const language of [...preferred, ...Object.keys(texts)]) {
    const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
    if (text !== undefined) return { text, language };
  }
  return null;
}
