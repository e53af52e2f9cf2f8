/**
 * One form for all ways of writing the same word, for search and comparison only: never stored as
 * the text, never shown. Arabic: tashkeel and tatweel go, alef, hamza, yaa and taa marbuta forms
 * become one each, Persian letters join their Arabic twins, all digits become 0–9. Latin: case and
 * accents go. What cannot be seen goes, and runs of space become one.
 */
export function foldForSearch(text: string): string {
  let folded = text.normalize("NFKD").toLowerCase();
  for (const [pattern, replace] of steps) folded = folded.replace(pattern, replace);
  return folded.normalize("NFC").trim();
}

/** What is looked for, and what stands in its place. */
type Step = readonly [pattern: RegExp, replace: (match: string) => string];

const gone = () => "";
const as = (letter: string) => () => letter;

const steps: readonly Step[] = [
  // NFKD took hamza and madda off their letters, so this takes them away with the tashkeel and
  // the accents of Latin. The dots of letters are no marks, and stay.
  [/\p{Mn}/gu, gone],
  [/[\u0640\p{Cf}]/gu, gone],
  [/\u0671/g, as("ا")],
  [/ء/g, gone],
  [/[ىی]/g, as("ي")],
  [/[ةۃۀەہھ]/g, as("ه")],
  [/ک/g, as("ك")],
  [/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf)],
  [/\s+/g, as(" ")],
];
