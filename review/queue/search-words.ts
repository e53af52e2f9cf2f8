import { foldForSearch } from "@/language/folding";
import { spellingsOf } from "@/language/spellings";

/** More words than this narrow nothing further. */
const mostWords = 6;

/**
 * What somebody looks for, as patterns of LIKE: for each word its ways of writing, one of which must
 * stand in the folded text. An empty list where nothing is looked for.
 */
export function searchPatterns(words: string): string[][] {
  return foldForSearch(words)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, mostWords)
    .map((word) => spellingsOf(word).map((spelling) => `%${escapeLike(spelling)}%`));
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
