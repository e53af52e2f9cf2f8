import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { latestByLanguage } from "../latest";

/** A published claim whose frozen record calls a speaker otherwise than the entry does now. */
export interface DifferingRecord {
  readonly claimId: string;
  readonly wording: Readonly<Record<string, string>>;
  /** By language, as published. */
  readonly published: Readonly<Record<string, string>>;
}

interface Recorded {
  id: string;
  names: Record<string, string>;
  wikidataId: string | null;
}

/**
 * Published claims that do not carry what the public would read of an entry today: another name,
 * another entry after a merge, a name that is withheld by now. Changing them takes an amendment,
 * which a second person approves. At most `limit`.
 */
export async function listDifferingRecords(
  actor: Actor,
  entry: { ids: readonly string[]; today: Recorded; limit?: number },
): Promise<DifferingRecord[]> {
  authorise(actor, "read-desk");
  const rows = await database().publication.findMany({
    where: {
      superseded: null,
      kind: { not: "RETRACTION" },
      claim: {
        utterances: {
          some: { utterance: { speakers: { some: { speakerId: { in: [...entry.ids] } } } } },
        },
      },
    },
    include: {
      record: true,
      claim: { include: { wordings: { orderBy: [{ wordedAt: "asc" }, { id: "asc" }] } } },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: entry.limit ?? 50,
  });
  return rows.flatMap(({ claimId, record, claim }) => {
    const { utterances } = JSON.parse(record?.canonical ?? '{"utterances":[]}') as {
      utterances: { speaker: Recorded | null }[];
    };
    const speakers = utterances.flatMap(({ speaker }) => speaker ?? []);
    const differing = speakers.find(
      (speaker) => entry.ids.includes(speaker.id) && !isSame(speaker, entry.today),
    );
    if (!differing) return [];
    const wording = latestByLanguage(claim.wordings, ({ text }) => text);
    return [{ claimId, wording, published: differing.names }];
  });
}

function isSame(one: Recorded, other: Recorded): boolean {
  const codes = new Set([...Object.keys(one.names), ...Object.keys(other.names)]);
  return (
    one.id === other.id &&
    one.wikidataId === other.wikidataId &&
    [...codes].every((code) => one.names[code] === other.names[code])
  );
}
