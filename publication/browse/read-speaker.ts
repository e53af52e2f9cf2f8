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
