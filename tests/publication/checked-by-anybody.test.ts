import { beforeAll, describe, expect, it } from "vitest";
import {
  hashOfLogLine,
  type PublicLogLine,
  readPublicLog,
  readSigningKeys,
} from "@/publication/public-log";
import { signingKey } from "@/publication/signing-key";
import { verifyPublicLog, verifyStoredLog } from "@/publication/verify-public-log";
import { useTestDatabase } from "../support/database";
import { openNewsroom, publishedClaim } from "../support/newsroom";

useTestDatabase();

let lines: PublicLogLine[];
let keys: { id: string; publicKey: string }[];

beforeAll(async () => {
  const newsroom = await openNewsroom();
  for (let round = 0; round < 3; round++) await publishedClaim(newsroom);
  lines = await readPublicLog();
  keys = await readSigningKeys();
});

const unknown = () => null;

/** The log with one entry changed, its own hash and signature made anew where the forger can. */
function forged(index: number, change: Partial<PublicLogLine>, resign = false): PublicLogLine[] {
  return lines.map((line, at) => {
    if (at !== index) return line;
    const changed = { ...line, ...change };
    if (!resign) return changed;
    const hash = hashOfLogLine(changed);
    return { ...changed, hash, signature: signingKey().sign(hash) };
  });
}

describe("anybody who checks the public log", () => {
  it("finds it whole as it was published", async () => {
    expect(lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(verifyPublicLog(lines, keys, unknown)).toBeNull();
    expect(await verifyStoredLog()).toBeNull();
  });

  it("is told which entry was changed", () => {
    const changed = forged(1, { recordHash: "0".repeat(64) });
    expect(verifyPublicLog(changed, keys, unknown)).toEqual({ sequence: 2, reason: "hash" });
  });

  it("finds an entry that was changed and signed again, by the one after it", () => {
    const changed = forged(1, { recordHash: "0".repeat(64) }, true);
    expect(verifyPublicLog(changed, keys, unknown)).toEqual({
      sequence: 3,
      reason: "previous-hash",
    });
  });

  it("finds a signature of somebody else", () => {
    const other = lines[0]?.signature ?? "";
    const changed = forged(2, { signature: other });
    expect(verifyPublicLog(changed, keys, unknown)).toEqual({ sequence: 3, reason: "signature" });
    expect(verifyPublicLog(lines, [], unknown)).toEqual({ sequence: 1, reason: "unknown-key" });
  });

  it("finds an entry that was left out", () => {
    const [first, , third] = lines;
    const short = [first, third].filter((line) => line !== undefined);
    expect(verifyPublicLog(short, keys, unknown)).toEqual({ sequence: 3, reason: "gap" });
  });

  it("finds a record that is not the one that was logged", () => {
    const swapped = (line: PublicLogLine) => (line.sequence === 2 ? "{}" : null);
    expect(verifyPublicLog(lines, keys, swapped)).toEqual({ sequence: 2, reason: "record" });
  });
});
