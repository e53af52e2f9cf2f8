import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { lineColumns, type SpeakerLine } from "./speaker-line";

/** An entry in the list of speakers. */
export interface ListedSpeaker extends SpeakerLine {
  /** Utterances that are said to be theirs. */
  readonly utterances: number;
}

/** A page of the list: `next` is where the following one begins, null on the last. */
export interface SpeakersPage {
  readonly speakers: readonly ListedSpeaker[];
  readonly next: string | null;
}

/**
 * Entries, newest first, in pages that stay as they are while others are added. `search`: words of a
 * name or an alias, in whatever spelling of the same letters. `after`: the id that the page before
 * ended with. `limit`: at most so many.
 */
export async function listSpeakers(
  actor: Actor,
  asked: { search?: string; kind?: "PERSON" | "BODY"; after?: string; limit?: number } = {},
): Promise<SpeakersPage> {
  authorise(actor, "read-desk");
  const { search, kind, after, limit = 25 } = asked;
  const found = await database().$queryRaw<(SpeakerLine & { utterances: number })[]>`
    SELECT ${lineColumns},
      (SELECT count(*)::int FROM "SpeakerAssignment" a
        JOIN "SpeakerEntry" m ON m."speakerId" = a."speakerId"
        WHERE m."entryId" = s.id AND NOT EXISTS (
          SELECT 1 FROM "SpeakerAssignment" later WHERE later."utteranceId" = a."utteranceId"
            AND (later."assignedAt", later.id) > (a."assignedAt", a.id))) AS utterances
    FROM "Speaker" s
    WHERE EXISTS (SELECT 1 FROM "SpeakerEntry" e WHERE e."speakerId" = s.id AND e."entryId" = s.id)
      AND ${kind ? Prisma.sql`s.kind = ${kind}::"SpeakerKind"` : Prisma.sql`true`}
      AND ${after ? Prisma.sql`s.id < ${after}::uuid` : Prisma.sql`true`}
      AND ${search ? named(search) : Prisma.sql`true`}
    ORDER BY s.id DESC LIMIT ${limit + 1}`;
  const speakers = found.slice(0, limit);
  return { speakers, next: found.length > limit ? (speakers.at(-1)?.id ?? null) : null };
}

/** Entries for a choice: of that very name first, then the newest that hold what is typed. At most `limit`. */
export async function searchSpeakers(
  actor: Actor,
  typed: string,
  limit = 12,
): Promise<SpeakerLine[]> {
  authorise(actor, "read-desk");
  return database().$queryRaw<SpeakerLine[]>`
    SELECT ${lineColumns} FROM "Speaker" s
    WHERE EXISTS (SELECT 1 FROM "SpeakerEntry" e WHERE e."speakerId" = s.id AND e."entryId" = s.id)
      AND ${typed.trim() ? named(typed) : Prisma.sql`true`}
    ORDER BY EXISTS (SELECT 1 FROM "SpeakerName" n WHERE n."speakerId" = s.id
      AND n."folded" = fold_for_search(${typed})) DESC, s.id DESC LIMIT ${limit}`;
}

/** Whether an entry has a name that holds these words, or is spelt like them. */
function named(words: string): Prisma.Sql {
  return Prisma.sql`s.id IN (
    SELECT m."entryId" FROM "SpeakerName" n JOIN "SpeakerEntry" m ON m."speakerId" = n."speakerId"
    WHERE (n."folded" LIKE '%' || fold_for_search(${asPattern(words)}) || '%'
        OR (name_words(${words}) <> '{}' AND name_words(n.name) @> name_words(${words})))
      AND NOT EXISTS (SELECT 1 FROM "SpeakerNameWithdrawal" w WHERE w."nameId" = n.id))`;
}

/** Words as LIKE takes them for themselves. */
function asPattern(words: string): string {
  return words.replace(/[\\%_]/g, "\\$&");
}
