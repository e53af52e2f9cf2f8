/**
 * A matching copy of a word: lower case, no diacritics, no tatweel, one form of alef, yeh, teh marbuta, е for ё, ss for ß.
 * It is only ever compared; offsets always come from the token that the word was cut from.
 */
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
  ё: "е",
  Ё: "е",
  ß: "ss",
  ẞ: "ss",
  "’": "'",
  ʼ: "'",
  "`": "'",
  " ": "",
};

function foldUnits(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const character = word.charAt(i);
    const code = word.charCodeAt(i);
    if (units[character] !== undefined) out += units[character];
    else if (code < 0x80) out += character;
    else if ((code >= 0x064b && code <= 0x065f) || code === 0x0670) continue;
    else if (code >= 0x0300 && code <= 0x036f) continue;
    else if (code >= 0xc0 && code <= 0x24f) out += character.normalize("NFD").charAt(0);
    else out += character;
  }
  return out.toLowerCase();
}

/** Code units of Arabic, Latin and Cyrillic that are their own folded form: most words hold nothing else. */
const foldedEnd = 0x650;
const isFolded = new Uint8Array(foldedEnd);
for (let code = 0; code < foldedEnd; code++) {
  const unit = String.fromCharCode(code);
  isFolded[code] = foldUnits(unit) === unit ? 1 : 0;
}

/** Folds one word for comparison. */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= foldedEnd || isFolded[code] === 0) return foldUnits(word);
  }
  return word;
}
