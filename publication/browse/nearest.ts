import { foldForSearch } from "@/language/folding";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { PublishedVerdict } from "../read-published";
import { isThere } from "./is-there";
import { listVerdicts, onLists } from "./live-verdicts";
import { longest } from "./search";

/** A verdict, and how like its wording or exact words are to a sentence: 0 to 1. */
export interface NearVerdict extends PublishedVerdict {
  readonly likeness: number;
}

/**
 * Below this, what two sentences share is what any two share. Sentences that say the same in other words
 * of the same letters come to some 0.3, as do those that share a long name: so it is said how alike.
 */
const least = 0.29;
/** The index leaves out what is less alike than this; usually it is 0.6. */
const leastForIndex = 0.25;
const most = 5;
const mostSentences = 6;
/** So many that are alike at all are weighed: of a phrase that everybody says, not every one. */
const mostCandidates = 1_000;

/** Whether a text is long enough to be a sentence that somebody heard, and not words to look for. */
export function isSentence(text: string): boolean {
  return (foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []).length >= 5;
}

/**
 * "Already checked?": the verdicts on lists whose wording or exact words are likest to a sentence of
 * the text, whatever its spelling, the likest first. Letters are compared, not meanings.
 */
export async function findNearest(text: string): Promise<NearVerdict[]> {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return [];
  const rows = await database().$transaction(async (tx) => {
    const forms = await tx.$queryRaw<{ form: string }[]>`
      SELECT trigram_form(sentence) AS form FROM unnest(${sentences}::text[]) AS sentence`;
    const wanted = forms.map(({ form }) => form);
    await tx.$executeRaw`
      SELECT set_config('pg_trgm.word_similarity_threshold', ${String(leastForIndex)}, true)`;
    const isNear = wanted.map((form) => Prisma.sql`v."wording" %> ${form}`);
    return tx.$queryRaw<{ claimId: string; likeness: number }[]>`
      SELECT near."claimId", near.likeness::float8 AS likeness FROM (
        SELECT v."claimId", (
          SELECT max(greatest(similarity(said, sentence),
            (word_similarity(said, sentence) + word_similarity(sentence, said)) / 2))
          FROM unnest(string_to_array(v."wording", E'\n')) AS said
          CROSS JOIN unnest(${wanted}::text[]) AS sentence) AS likeness
        FROM "PublicVerdict" v
        WHERE ${onLists} AND ${isThere} AND (${Prisma.join(isNear, " OR ")}) LIMIT ${mostCandidates}) near
      WHERE near.likeness >= ${least} ORDER BY near.likeness DESC, near."claimId" LIMIT ${most}`;
  });
  if (rows.length === 0) return [];
  const ids = rows.map(({ claimId }) => claimId);
  const verdicts = await listVerdicts(Prisma.sql`v."claimId" = ANY (${ids}::text[])`, most);
  return rows.flatMap(({ claimId, likeness }) =>
    verdicts
      .filter(({ record }) => record.claimId === claimId)
      .map((verdict) => ({ ...verdict, likeness })),
  );
}

/** A paste may hold a claim among others: each sentence of it is looked for, folded, but no scraps. */
function sentencesOf(text: string): string[] {
  return text
    .slice(0, longest)
    .split(/[.!?؟…;؛\n]+(?=\s|$)/u)
    .map(foldForSearch)
    .filter((sentence) => sentence.split(" ").length >= 3)
    .slice(0, mostSentences);
}
