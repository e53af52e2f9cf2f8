import type { Transaction } from "@/prisma/client";
import type { Publication } from "@/prisma/generated/client";
import type { Dossier } from "@/review/dossier/dossier";
import { freezeRecord } from "./freeze-record";
import { appendToPublicLog } from "./public-log";
import type { PublishedRecord } from "./published-record";
import { queuePress } from "./queue-press";
import { queueWholeExports } from "./queue-whole-exports";
import { listRecordedActs } from "./recorded-acts";

/** The names under which those who stand for a verdict published it. */
export interface Signatories {
  readonly checkedBy: string;
  readonly approvedBy: string;
}

/** What a publication that was just entered will show. `canonical`: the approved dossier. */
export async function makeRecord(
  tx: Transaction,
  { claimId }: Publication,
  { canonical, checkedBy, approvedBy }: Signatories & { readonly canonical: string },
): Promise<PublishedRecord> {
  const dossier = JSON.parse(canonical) as Dossier;
  return { ...dossier, checkedBy, approvedBy, history: await listRecordedActs(tx, claimId) };
}

/**
 * What every publication does: freezes its record, appends it to the public log and queues the
 * press. Answers the record's hash.
 */
export async function enterPublication(
  tx: Transaction,
  publication: Publication,
  record: PublishedRecord,
): Promise<string> {
  const { claimId } = publication;
  const recordHash = await freezeRecord(tx, publication.id, record);
  await appendToPublicLog(tx, { publication, recordHash });
  await queuePress(tx, [claimId]);
  const atOnce = publication.kind === "RETRACTION" || publication.kind === "REMOVAL";
  await queueWholeExports(tx, { atOnce });
  return recordHash;
}
