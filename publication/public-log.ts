import type { Transaction } from "@/prisma/client";
import { database } from "@/prisma/client";
import type { Publication } from "@/prisma/generated/client";
import { sha256 } from "@/trail/canonical";
import { signingKey } from "./signing-key";

/** An entry of the public log as anybody reads it (/public-log.json). */
export interface PublicLogLine {
  readonly sequence: number;
  readonly kind: string;
  readonly claimId: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly recordHash: string;
  readonly trailHead: string;
  readonly previousHash: string;
  readonly keyId: string;
  readonly hash: string;
  /** Ed25519 over the UTF-8 bytes of `hash`, base64. */
  readonly signature: string;
}

type Unhashed = Omit<PublicLogLine, "hash" | "signature">;

/** SHA-256 of an entry's fields joined by line feeds; the database makes the same (`chain_hash`). */
export function hashOfLogLine(line: Unhashed): string {
  const { sequence, at, kind, claimId, recordHash, trailHead, previousHash, keyId } = line;
  return sha256(
    [sequence, at, kind, claimId, recordHash, trailHead, previousHash, keyId].join("\n"),
  );
}

/**
 * Appends a publication to the public log, signed. Holds the log's and the trail's heads to the end
 * of the transaction, so the trail's entry of the act must come after it.
 */
export async function appendToPublicLog(
  tx: Transaction,
  { publication, recordHash }: { publication: Publication; recordHash: string },
): Promise<void> {
  const key = signingKey();
  await tx.signingKey.createMany({
    data: { id: key.id, publicKey: key.publicKeyPem },
    skipDuplicates: true,
  });
  const log = await lockChain(tx, "public-log");
  const trail = await lockChain(tx, "trail");
  const line: Unhashed = {
    sequence: log.sequence + 1,
    at: publication.publishedAt.toISOString(),
    kind: publication.kind,
    claimId: publication.claimId,
    recordHash,
    trailHead: trail.hash,
    previousHash: log.hash,
    keyId: key.id,
  };
  const hash = hashOfLogLine(line);
  await tx.publicLogEntry.create({
    data: {
      ...line,
      kind: publication.kind,
      at: publication.publishedAt,
      publicationId: publication.id,
      hash,
      signature: key.sign(hash),
    },
  });
}

async function lockChain(tx: Transaction, chain: "public-log" | "trail") {
  const [head] = await tx.$queryRaw<{ sequence: number; hash: string }[]>`
    SELECT "sequence", "hash" FROM lock_chain(${chain})`;
  if (!head) throw new Error(`no head of the chain ${chain}`);
  return head;
}

/** The log from an entry on (left out: the whole), oldest first. */
export async function readPublicLog(from = 0): Promise<PublicLogLine[]> {
  const entries = await database().publicLogEntry.findMany({
    where: { sequence: { gte: from } },
    orderBy: { sequence: "asc" },
  });
  return entries.map(({ publicationId: _, at, ...entry }) => ({ ...entry, at: at.toISOString() }));
}

/** Every key that ever signed, with the day from which it did. */
export async function readSigningKeys() {
  const keys = await database().signingKey.findMany({ orderBy: { addedAt: "asc" } });
  return keys.map((key) => ({
    id: key.id,
    publicKey: key.publicKey,
    since: key.addedAt.toISOString(),
  }));
}
