import { foldForSearch } from "@/language/folding";
import { spellingsOf } from "@/language/spellings";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { PublishedVerdict } from "../read-published";
import { isThere } from "./is-there";
import { listVerdicts, onLists } from "./live-verdicts";

/** What a reader looks for. */
export interface SearchInput {
  /** Words, or a sentence. */
  readonly text: string;
  /** Key of a content rating; null: any. */
  readonly rating: string | null;
  /** Language of the words that were said (BCP 47); null: any. */
  readonly language: string | null;
  /** Where the last page ended: a claim's id; null: from the beginning. */
  readonly after: string | null;
}

export interface SearchAnswer {
  /** What is looked for, folded: each word with its spellings. */
  readonly words: readonly (readonly string[])[];
  /** Verdicts in which each of the words stands, the latest first. */
  readonly verdicts: readonly PublishedVerdict[];
  /** How many there are on all pages. */
  readonly count: number;
  /** For the next page; null: this is the last. */
  readonly next: string | null;
}

const onAPage = 20;
/** More words narrow nothing down and cost more. */
const mostWords = 12;
/** Of a paste, so much is looked at (UTF-16 code units). */
export const longest = 1_000;

/** The folded words of a query, each once, with the ways of writing it; the longest ones first. */
function wordsOf(text: string): string[][] {
  const words = foldForSearch(text.slice(0, longest)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = [...new Set(words)].sort((one, other) => other.length - one.length);
  return known.slice(0, mostWords).map(spellingsOf);
}

/** Verdicts on lists that hold all the words, whatever their spelling. Records alone are searched. */
export async function searchVerdicts(input: SearchInput): Promise<SearchAnswer> {
  const words = wordsOf(input.text);
  const filters = filtersOf(input);
  const holds = words.map((spellings) => {
    const patterns = spellings.map((spelling) => `%${escaped(spelling)}%`);
    return Prisma.sql`v."search" LIKE ANY (${patterns})`;
  });
  const where = Prisma.join([...holds, ...filters], " AND ");
  if (words.length === 0 && filters.length === 1)
    return { words, verdicts: [], count: 0, next: null };
  const [counted] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "PublicVerdict" v WHERE ${onLists} AND ${where}`;
  const found = await listVerdicts(Prisma.sql`${where} AND ${isAfter(input.after)}`, onAPage + 1);
  const verdicts = found.slice(0, onAPage);
  const next = found.length > onAPage ? (verdicts.at(-1)?.record.claimId ?? null) : null;
  return { words, verdicts, count: counted?.count ?? 0, next };
}

/** Never empty, so that it can be joined. */
function filtersOf({ rating, language }: SearchInput): Prisma.Sql[] {
  return [
    isThere,
    ...(rating ? [Prisma.sql`v."rating" = ${rating}`] : []),
    ...(language ? [Prisma.sql`v."languages" @> ARRAY[${language}]::text[]`] : []),
  ];
}

/** Lists run from the latest to the earliest: what comes after a claim was published before it. */
function isAfter(claimId: string | null): Prisma.Sql {
  if (claimId === null) return Prisma.sql`true`;
  return Prisma.sql`(v."firstPublishedAt", v."claimId") < (
    SELECT o."firstPublishedAt", o."claimId" FROM "PublicVerdict" o
    WHERE o."isLive" AND o."claimId" = ${claimId})`;
}

/** What LIKE reads as a sign. */
function escaped(words: string): string {
  return words.replace(/[\\%_]/g, "\\$&");
}
