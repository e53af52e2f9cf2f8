import { foldForSearch } from "./folding";

/**
 * Names that Arabic newsrooms write in several ways, each row one name. Search takes them for the
 * same word. Add a row where a name is looked for and not found; a speaker's other names belong to
 * the speaker's entry, which search knows too.
 */
const names = [
  ["ترامب", "ترمب", "ترامپ"],
  ["هيغسيث", "هيجسيث", "هيغسث", "هيجسث", "هيغسيت"],
  ["نتنياهو", "نتانياهو", "نيتانياهو"],
  ["زيلينسكي", "زيلنسكي", "زيلينسكى"],
  ["بوتين", "بوتن"],
  ["أوكرانيا", "اوكرانيه", "أكرانيا"],
  ["ماكرون", "مكرون"],
  ["شولتس", "شولتز"],
  ["واشنطن", "واشنطون"],
  ["فيسبوك", "فايسبوك"],
].map((spellings) => [...new Set(spellings.map(foldForSearch))]);

/**
 * Letters that stand for one foreign sound, which one newsroom hears as this and another as that:
 * g is غ in the Levant, ج in Egypt, ك or گ in Iraq and the Gulf; v, p and ch have their own letters
 * in some and not in others.
 */
const sounds = [
  ["غ", "ج", "ك", "گ"],
  ["ف", "ڤ"],
  ["ب", "پ"],
  ["تش", "چ"],
];

/** Shorter words are words and no foreign names. */
const shortestName = 4;
/** So many ways of writing a word are looked for at most. */
const most = 8;

/** A folded word (language/folding.ts) and the other ways of writing it, itself first. */
export function spellingsOf(word: string): string[] {
  const found = new Set([word]);
  if ([...word].length < shortestName) return [...found];
  for (const row of names) {
    for (const name of row.filter((each) => word.includes(each))) {
      for (const other of row) found.add(word.replace(name, other));
    }
  }
  for (const sound of sounds) {
    for (const letters of sound.filter((each) => word.includes(each))) {
      for (const other of sound) found.add(word.replaceAll(letters, other));
    }
  }
  return [...found].slice(0, most);
}
