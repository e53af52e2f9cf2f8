/** Alphabets that one language stands for until somebody says otherwise. */
const alphabets: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["en", /\p{Script=Latin}/gu],
];

/** The language that most of a text's letters suggest: a guess by the alphabet, no more. */
export function languageOfLetters(text: string): "ar" | "he" | "ru" | "en" {
  const [most] = alphabets
    .map(([language, letters]) => ({ language, count: text.match(letters)?.length ?? 0 }))
    .sort((one, other) => other.count - one.count);
  return most && most.count > 0 ? (most.language as "ar") : "en";
}
