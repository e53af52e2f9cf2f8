import { database } from "@/prisma/client";
import { sha256 } from "@/trail/canonical";
import { hashOfLogLine, type PublicLogLine, readPublicLog, readSigningKeys } from "./public-log";
import { isSignedBy } from "./signing-key";

/** What is wrong with the public log, and at which entry. */
export interface LogFault {
  readonly sequence: number;
  readonly reason: "gap" | "previous-hash" | "hash" | "unknown-key" | "signature" | "record";
}

/**
 * Checks a public log as anybody can: numbers without a gap, each entry chained to the one before,
 * each signed by a published key, and each record that is at hand the one that was logged.
 *
 * `recordOf`: the canonical record of an entry; null where a lawful removal erased it (its hash is
 * all there is). Answers the first fault, null where there is none.
 */
export function verifyPublicLog(
  lines: readonly PublicLogLine[],
  keys: readonly { readonly id: string; readonly publicKey: string }[],
  recordOf: (line: PublicLogLine) => string | null,
): LogFault | null {
  let previous = "0".repeat(64);
  for (const [index, line] of lines.entries()) {
    const reason = faultOf(line, index + 1, previous, keys) ?? recordFault(line, recordOf(line));
    if (reason) return { sequence: line.sequence, reason };
    previous = line.hash;
  }
  return null;
}

function faultOf(
  line: PublicLogLine,
  sequence: number,
  previous: string,
  keys: readonly { readonly id: string; readonly publicKey: string }[],
): LogFault["reason"] | null {
  if (line.sequence !== sequence) return "gap";
  if (line.previousHash !== previous) return "previous-hash";
  if (hashOfLogLine(line) !== line.hash) return "hash";
  const key = keys.find(({ id }) => id === line.keyId);
  if (!key) return "unknown-key";
  return isSignedBy(key.publicKey, line.hash, line.signature) ? null : "signature";
}

function recordFault(line: PublicLogLine, record: string | null): "record" | null {
  return record === null || sha256(record) === line.recordHash ? null : "record";
}

/** The log as the database has it, with its records. Answers the first fault, null if none. */
export async function verifyStoredLog(): Promise<LogFault | null> {
  const rows = await database().publicLogEntry.findMany({
    orderBy: { sequence: "asc" },
    include: { publication: { include: { record: true } } },
  });
  const records = new Map(rows.map((row) => [row.sequence, row.publication.record?.canonical]));
  const [lines, keys] = [await readPublicLog(), await readSigningKeys()];
  return verifyPublicLog(lines, keys, (line) => records.get(line.sequence) ?? null);
}
