import type { Transaction } from "@/prisma/client";
import { canonical, sha256 } from "@/trail/canonical";
import type { PublishedRecord } from "./published-record";

/** Keeps the record of a publication for ever; answers the SHA-256 of its canonical form. */
export async function freezeRecord(
  tx: Transaction,
  publicationId: string,
  record: PublishedRecord,
): Promise<string> {
  const text = canonical(record);
  const hash = sha256(text);
  await tx.publishedRecord.create({ data: { publicationId, hash, canonical: text } });
  return hash;
}
