/**
 * A matching copy of a word: lower case, no diacritics, no tatweel, one form of alef, yeh, teh marbuta.
 * It is only ever compared; offsets always come from the token that the word was cut from.
 */
const folded = new Map<string, string>();
const memoryLimit = 50_000;

const units: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  ـ: "",
  "’": "'",
  ʼ: "'",
  "`": "'",
};

function foldUnits(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const character = word.charAt(i);
    const code = word.charCodeAt(i);
    if (code < 0x80) out += character;
    else if (units[character] !== undefined) out += units[character];
    else if ((code >= 0x064b && code <= 0x065f) || code === 0x0670) continue;
    else if (code >= 0x0300 && code <= 0x036f) continue;
    else if (code >= 0xc0 && code <= 0x24f) out += character.normalize("NFD").charAt(0);
    else out += character;
  }
  return out.toLowerCase();
}

/** Folds one word for comparison. Pure: the memory only saves work. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const form = foldUnits(word);
  if (folded.size >= memoryLimit) folded.clear();
  if (word.length <= 64) folded.set(word, form);
  return form;
}
