import { foldForSearch } from "@/language/folding";
import { spellingsOf } from "@/language/spellings";
import { Prisma } from "@/prisma/generated/client";

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

/** As `trigram_form` does it, of which a test holds it equal. */
const arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچڤگژ";
const latin = "abtujhkderzsxcvopigfq1lmn2wybjfgz";

/**
 * A folded text of the row holds one of these patterns. Found by its trigrams, in which a Latin letter
 * stands for each Arabic one (`trigram_form`), and then looked at again as it is.
 */
export function holdsPattern(
  { folded, trigrams }: { readonly folded: Prisma.Sql; readonly trigrams: Prisma.Sql },
  patterns: readonly string[],
): Prisma.Sql {
  const forms = patterns.map(trigramForm);
  return Prisma.sql`(${trigrams} LIKE ANY (${forms}) AND ${folded} LIKE ANY (${patterns}))`;
}

/** A folded text with a Latin letter or a digit for each Arabic letter. */
export function trigramForm(folded: string): string {
  return folded.replace(/[\u0600-\u06ff]/g, (letter) => latin[arabic.indexOf(letter)] ?? letter);
}
