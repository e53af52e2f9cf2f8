import { database } from "@/prisma/client";
import { sha256 } from "./canonical";

/** What is wrong with the chain, and at which entry. */
export interface BrokenLink {
  readonly sequence: number;
  readonly reason: "gap" | "previous-hash" | "payload-hash" | "hash" | "head";
}

const genesis = "0".repeat(64);

/**
 * Walks the whole chain and recomputes every hash, as the database made it (`chain_hash`: the
 * fields joined by line feeds). A payload that a lawful removal erased is proved by its hash alone.
 *
 * Answers the first broken link, null where the chain is whole.
 */
export async function verifyTrail(): Promise<BrokenLink | null> {
  const batch = 1000;
  // Acts may be done meanwhile: the walk must pass the head of now and not the head of later.
  const before = await readHead();
  let previous = { sequence: 0, hash: genesis };
  for (;;) {
    const entries = await database().trailEntry.findMany({
      where: { sequence: { gt: previous.sequence } },
      orderBy: { sequence: "asc" },
      take: batch,
    });
    for (const entry of entries) {
      const { sequence } = entry;
      if (sequence !== previous.sequence + 1) return { sequence, reason: "gap" };
      if (entry.previousHash !== previous.hash) return { sequence, reason: "previous-hash" };
      if (entry.payload !== null && sha256(entry.payload) !== entry.payloadHash) {
        return { sequence, reason: "payload-hash" };
      }
      const fields = [
        String(sequence),
        entry.at.toISOString(),
        entry.actorId ?? "",
        entry.act,
        entry.subject,
        entry.payloadHash,
        entry.previousHash,
      ];
      if (sha256(fields.join("\n")) !== entry.hash) return { sequence, reason: "hash" };
      if (sequence === before.sequence && entry.hash !== before.hash) {
        return { sequence, reason: "head" };
      }
      previous = { sequence, hash: entry.hash };
    }
    if (entries.length < batch) break;
  }
  const after = await readHead();
  if (previous.sequence < before.sequence) return { sequence: before.sequence, reason: "head" };
  if (previous.sequence > after.sequence) return { sequence: previous.sequence, reason: "head" };
  return null;
}

function readHead() {
  return database().chainHead.findUniqueOrThrow({ where: { name: "trail" } });
}
