import { createHash, createPublicKey, verify } from "node:crypto";
import type pg from "pg";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import {
  hashOfLogLine,
  type PublicLogLine,
  readPublicLog,
  readSigningKeys,
} from "@/publication/public-log";
import { signingKey } from "@/publication/signing-key";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { canonical, sha256 } from "@/trail/canonical";
import { appClient, useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  proposeChange,
  publish,
  publishedClaim,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let app: pg.Client;
beforeAll(async () => {
  desk = await openNewsroom();
  app = await appClient();
  const claimId = await publishedClaim(desk);
  await publishedClaim(desk);
  await publish(desk.editor.actor, await proposeChange(desk.checker.actor, claimId));
});

/** Checks a log as a stranger would, with nothing of ours: what docs and the page describe. */
function findFault(lines: readonly PublicLogLine[], keys: ReadonlyMap<string, string>) {
  let previous = "0".repeat(64);
  for (const [index, line] of lines.entries()) {
    const { sequence, at, kind, claimId, recordHash, trailHead, previousHash, keyId } = line;
    const fields = [sequence, at, kind, claimId, recordHash, trailHead, previousHash, keyId];
    const hash = createHash("sha256").update(fields.join("\n")).digest("hex");
    const signed = verify(
      null,
      Buffer.from(line.hash),
      createPublicKey(keys.get(keyId) ?? ""),
      Buffer.from(line.signature, "base64"),
    );
    if (sequence !== index + 1 || previousHash !== previous || line.hash !== hash || !signed) {
      return sequence;
    }
    previous = line.hash;
  }
  return null;
}

async function readKeys(): Promise<Map<string, string>> {
  return new Map((await readSigningKeys()).map(({ id, publicKey }) => [id, publicKey]));
}

describe("the public log", () => {
  test("is a chain of signed entries that a stranger can check", async () => {
    const lines = await readPublicLog();
    expect(lines.map(({ kind }) => kind)).toEqual(["PUBLICATION", "PUBLICATION", "CORRECTION"]);
    expect(findFault(lines, await readKeys())).toBeNull();
  });

  test.each(["at", "kind", "claimId", "recordHash", "trailHead", "hash", "signature"] as const)(
    "tells the stranger where its %s was changed",
    async (field) => {
      const lines = await readPublicLog();
      const changed = lines.map((line, i) =>
        i === 1 ? { ...line, [field]: lines[2]?.[field] } : line,
      );
      expect(findFault(changed, await readKeys())).toBe(2);
    },
  );

  test("names the trail's newest entry of that moment", async () => {
    const hashes = await database().trailEntry.findMany({ orderBy: { sequence: "asc" } });
    const places = (await readPublicLog()).map(({ trailHead }) =>
      hashes.findIndex(({ hash }) => hash === trailHead),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // The publication's own entry comes right after the one that is named.
    for (const place of places) expect(hashes[place + 1]?.act).toBe("publish-verdict");
  });

  test("names the records by their hashes, each of which is kept", async () => {
    for (const { sequence, recordHash } of await readPublicLog()) {
      const { publication } = await database().publicLogEntry.findUniqueOrThrow({
        where: { sequence },
        include: { publication: { include: { record: true } } },
      });
      expect(sha256(publication.record?.canonical ?? "")).toBe(recordHash);
    }
  });
});

/** A publication that is all right but for what each test forges. */
interface Draft {
  record: string | null;
  line: Omit<PublicLogLine, "hash" | "signature">;
  hash?: string;
}

describe("an entry written past the app", () => {
  let approved: { claimId: string; approvalId: string; digest: string };
  beforeEach(async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const proposed = await propose(desk.checker.actor, claimId);
    approved = { ...proposed, ...(await approveVerdict(desk.editor.actor, proposed)) };
  });

  async function write(forge: (draft: Draft) => Draft): Promise<void> {
    const { claimId, approvalId, digest } = approved;
    await app.query("BEGIN");
    try {
      const { rows } = await app.query(
        `INSERT INTO "Publication" ("id", "claimId", "kind", "approvalId", "digest", "publishedBy")
         VALUES (gen_random_uuid(), $1, 'PUBLICATION', $2, $3, $4) RETURNING *`,
        [claimId, approvalId, digest, desk.editor.personId],
      );
      const dossier = await app.query(`SELECT * FROM "Dossier" WHERE "digest" = $1`, [digest]);
      const honest = {
        ...JSON.parse(dossier.rows[0].canonical),
        checkedBy: "هدى",
        approvedBy: "نادية",
        history: [],
      };
      const record = canonical(honest);
      const log = await app.query(`SELECT * FROM lock_chain('public-log')`);
      const trail = await app.query(`SELECT * FROM lock_chain('trail')`);
      const draft = forge({
        record,
        line: {
          sequence: log.rows[0].sequence + 1,
          kind: "PUBLICATION",
          claimId,
          at: rows[0].publishedAt.toISOString(),
          recordHash: sha256(record),
          trailHead: trail.rows[0].hash,
          previousHash: log.rows[0].hash,
          keyId: signingKey().id,
        },
      });
      if (draft.record !== null) {
        await app.query(`INSERT INTO "PublishedRecord" VALUES ($1, $2, $3)`, [
          rows[0].id,
          sha256(draft.record),
          draft.record,
        ]);
      }
      const hash = draft.hash ?? hashOfLogLine(draft.line);
      const { line } = draft;
      await app.query(
        `INSERT INTO "PublicLogEntry" ("sequence", "kind", "publicationId", "claimId", "recordHash",
           "trailHead", "at", "previousHash", "hash", "keyId", "signature")
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          line.sequence,
          line.kind,
          rows[0].id,
          line.claimId,
          line.recordHash,
          line.trailHead,
          line.at,
          line.previousHash,
          hash,
          line.keyId,
          signingKey().sign(hash),
        ],
      );
    } finally {
      await app.query("ROLLBACK");
    }
  }

  function rewrite(record: string | null, change: (record: Record<string, unknown>) => void) {
    const parsed = JSON.parse(record ?? "");
    change(parsed);
    return canonical(parsed);
  }

  test("is taken where all of it is right", async () => {
    await expect(write((draft) => draft)).resolves.toBeUndefined();
  });

  const broken = { code: "WB004" };

  test.each([
    ["a number too far", { sequence: 5 }],
    ["a number that is taken", { sequence: 3 }],
    ["another entry before it", { previousHash: "0".repeat(64) }],
    ["another record's hash", { recordHash: "0".repeat(64) }],
    ["another head of the trail", { trailHead: "0".repeat(64) }],
    ["another kind", { kind: "CORRECTION" }],
    ["another claim", { claimId: "nosuchclaim2" }],
    ["another time", { at: "2001-01-01T00:00:00.000Z" }],
  ])("is refused with %s", async (_, forged) => {
    const attempt = write((draft) => ({ ...draft, line: { ...draft.line, ...forged } }));
    await expect(attempt).rejects.toMatchObject(broken);
  });

  test("is refused with another hash", async () => {
    const attempt = write((draft) => ({ ...draft, hash: "0".repeat(64) }));
    await expect(attempt).rejects.toMatchObject(broken);
  });

  test("is refused without a record", async () => {
    await expect(write((draft) => ({ ...draft, record: null }))).rejects.toMatchObject(broken);
  });

  test.each([
    [
      "a changed finding",
      (record: Record<string, unknown>) => Object.assign(record, { texts: {} }),
    ],
    [
      "more than was approved",
      (record: Record<string, unknown>) => Object.assign(record, { more: 1 }),
    ],
    ["less than was approved", (record: Record<string, unknown>) => delete record.evidence],
  ])("is refused of a record with %s", async (_, change) => {
    const attempt = write((draft) => {
      const record = rewrite(draft.record, change);
      return { record, line: { ...draft.line, recordHash: sha256(record) } };
    });
    await expect(attempt).rejects.toMatchObject(broken);
  });
});
