import { database } from "@/prisma/client";
import { Prisma, type SpeakerKind } from "@/prisma/generated/client";
import type { ByLanguage, PublishedRecord, RecordedUtterance } from "../published-record";
import { listVerdicts, onLists } from "./live-verdicts";

/** A speaker or outlet as the newest records call it. */
export interface PublicSpeaker {
  readonly id: string;
  readonly kind: SpeakerKind;
  readonly names: ByLanguage;
}

/** Every speaker of whom a verdict is listed. */
export function listSpeakers(): Promise<PublicSpeaker[]> {
  return database().$queryRaw<PublicSpeaker[]>`
    SELECT DISTINCT ON (s.id) s.id, v."entries" -> s.id::text ->> 'kind' AS kind,
      v."entries" -> s.id::text -> 'names' AS names
    FROM "PublicVerdict" v CROSS JOIN unnest(v."speakerIds") AS s(id)
    WHERE ${onLists} AND v."entries" IS NOT NULL ORDER BY s.id, v."publishedAt" DESC`;
}

/** A checked claim of a speaker's, with what they said. */
export interface SaidClaim {
  readonly record: PublishedRecord;
  /** The speaker's own, the earliest first. */
  readonly utterances: readonly RecordedUtterance[];
  /** EDTF level 0: when they said it first, else when it was reported. */
  readonly saidOn: string | null;
}

/** Whom an entry that was merged is read as: what was checked of them is at their own address. */
export interface MovedSpeaker extends PublicSpeaker {
  readonly claims: null;
}

export interface SpeakerPage extends PublicSpeaker {
  readonly wikidataId: string | null;
  /** By the day on which they were said, the latest first; undated ones last. */
  readonly claims: readonly SaidClaim[];
}

/** Everything of a speaker's that was checked; null where no verdict is listed. */
export async function readSpeaker(id: string): Promise<SpeakerPage | null> {
  const verdicts = await listVerdicts(Prisma.sql`v."speakerIds" @> ARRAY[${id}]::uuid[]`, 10_000);
  const claims = verdicts.map(({ record }) => toSaidClaim(record, id));
  const speaker = claims[0]?.utterances[0]?.speaker;
  if (!speaker) return null;
  claims.sort((one, other) => order(other.saidOn, one.saidOn));
  const { kind, names, wikidataId } = speaker;
  return { id, kind, names, wikidataId, claims };
}

/**
 * Under whom somebody is read now, of whom verdicts were public under an entry that was merged; null where
 * nothing of them was, where nothing is public under the other entry, and where either name is withheld.
 */
export async function findMovedTo(id: string): Promise<MovedSpeaker | null> {
  const [found] = await database().$queryRaw<PublicSpeaker[]>`
    SELECT m."entryId" AS id, v."entries" -> m."entryId"::text ->> 'kind' AS kind,
      v."entries" -> m."entryId"::text -> 'names' AS names
    FROM "SpeakerEntry" m JOIN "PublicVerdict" v ON v."speakerIds" @> ARRAY[m."entryId"]
    WHERE m."speakerId" = ${id}::uuid AND m."entryId" <> m."speakerId"
      AND ${onLists} AND v."entries" IS NOT NULL
      AND EXISTS (SELECT FROM "PublicVerdict" w WHERE w."speakerIds" @> ARRAY[m."speakerId"])
      AND NOT EXISTS (SELECT FROM "NameWithholding" n WHERE n."speakerId" IN (m."speakerId", m."entryId")
        AND NOT EXISTS (SELECT FROM "NameWithholdingLifting" l WHERE l."withholdingId" = n.id))
    ORDER BY v."publishedAt" DESC LIMIT 1`;
  return found ? { ...found, claims: null } : null;
}

function toSaidClaim(record: PublishedRecord, id: string): SaidClaim {
  const utterances = record.utterances
    .filter(({ speaker }) => speaker?.id === id)
    .sort((one, other) => order(dayOf(one) ?? "9999", dayOf(other) ?? "9999"));
  const [first] = utterances;
  return { record, utterances, saidOn: first ? dayOf(first) : null };
}

function dayOf({ saidOn, article }: RecordedUtterance): string | null {
  return saidOn ?? article.publishedOn;
}

function order(one: string | null, other: string | null): number {
  const [first, second] = [one ?? "", other ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
