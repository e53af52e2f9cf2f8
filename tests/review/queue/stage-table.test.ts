import fc from "fast-check";
import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { claimRows } from "@/review/claim/claim-rows";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { stageOf, stages } from "@/review/claim/stage";
import { assignClaims } from "@/review/queue/assign";
import { clearFlag, flagClaim } from "@/review/queue/flag";
import { setDueDate } from "@/review/queue/set-due-date";
import { setPriority } from "@/review/queue/set-priority";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import { ownerClient, useTestDatabase } from "../../support/database";
import { type Newsroom, openNewsroom, prepareClaim, propose } from "../../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let owner: pg.Client;
beforeAll(async () => {
  desk = await openNewsroom();
  owner = await ownerClient();
});

/** What a claim has that the next act needs. */
async function readClaim(claimId: string) {
  return database().claim.findUniqueOrThrow({
    where: { id: claimId },
    include: {
      ...claimRows,
      _count: { select: { verdicts: true } },
      flags: { where: { clearing: null } },
    },
  });
}

/** Acts that move a claim or change what the queue says of it. Many are refused at many stages. */
const acts: Record<string, (claimId: string) => Promise<unknown>> = {
  "set aside": (claimId) =>
    setClaimAside(desk.checker.actor, { claimId, reason: "TRIVIAL", note: null }),
  resume: (claimId) => resumeClaim(desk.otherChecker.actor, { claimId }),
  propose: async (claimId) => {
    const { _count, publications } = await readClaim(claimId);
    const change = { changeKind: "CORRECTION", note: "صحّحنا السنة." };
    return propose(desk.checker.actor, claimId, {
      basedOn: _count.verdicts,
      ...(publications.length > 0 && change),
    });
  },
  withdraw: async (claimId) => {
    const proposalId = (await readClaim(claimId)).proposals[0]?.id;
    if (proposalId) await withdrawProposal(desk.checker.actor, { claimId, proposalId });
  },
  return: async (claimId) => {
    const proposalId = (await readClaim(claimId)).proposals[0]?.id;
    if (proposalId)
      await returnVerdict(desk.editor.actor, { claimId, proposalId, reason: "ينقصه مصدر" });
  },
  approve: async (claimId) => {
    const [proposal] = (await readClaim(claimId)).proposals;
    if (!proposal) return;
    const { id: proposalId, digest } = proposal;
    await approveVerdict(desk.editor.actor, { claimId, proposalId, digest });
  },
  publish: async (claimId) => {
    const approvalId = (await readClaim(claimId)).proposals[0]?.approval?.id;
    if (approvalId) await publishVerdict(desk.editor.actor, { claimId, approvalId });
  },
  retract: (claimId) =>
    proposeRetraction(desk.checker.actor, {
      claimId,
      language: "ar",
      note: "سحبناه",
      otherLanguage: "en",
      otherNote: "Retracted",
    }),
  assign: (claimId) =>
    assignClaims(desk.editor.actor, {
      changes: [{ claimId, assigneeId: desk.checker.personId }],
    }),
  "set due": (claimId) =>
    setDueDate(desk.checker.actor, { changes: [{ claimId, dueOn: new Date("2030-01-31") }] }),
  prioritise: (claimId) =>
    setPriority(desk.checker.actor, { changes: [{ claimId, reach: 3, harm: 2 }] }),
  flag: (claimId) => flagClaim(desk.checker.actor, { claimId, note: null }),
  clear: async (claimId) => {
    for (const { id } of (await readClaim(claimId)).flags) {
      await clearFlag(desk.editor.actor, { flagId: id });
    }
  },
};

const seen = new Set<string>();

/** How the live publication rates the claim's content; null: there is none, or it is a retraction. */
async function liveRating(claimId: string): Promise<string | null> {
  const live = await database().publication.findFirst({
    where: { claimId, superseded: null },
    include: { approval: { include: { verdict: { include: { content: true } } } } },
  });
  if (live?.kind === "RETRACTION") return null;
  return live?.approval?.verdict.content.ratingId ?? null;
}

async function expectEqual(claimId: string, after: string): Promise<void> {
  const row = await database().claimStage.findUniqueOrThrow({ where: { claimId } });
  expect(row.stage, after).toBe(stageOf(await readClaim(claimId)));
  const { rows } = await owner.query(
    `SELECT * FROM claim_stages_of(ARRAY[$1]) EXCEPT SELECT * FROM "ClaimStage"`,
    [claimId],
  );
  expect(rows, after).toEqual([]);
  expect(row.contentRatingId, after).toBe(await liveRating(claimId));
  seen.add(row.stage);
}

test("whatever is done to a claim, the queue has it at the stage that its rows say", async () => {
  const forward = ["propose", "approve", "publish"];
  const words = fc.constantFrom(...Object.keys(acts), ...forward);
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 6, maxLength: 14 }), async (sequence) => {
      const claimId = await prepareClaim(desk.checker.actor);
      await expectEqual(claimId, "taken up");
      const done: string[] = [];
      for (const word of sequence) {
        await acts[word]?.(claimId).catch((error: Error) => {
          if (error.name !== "Refusal") throw error;
        });
        done.push(word);
        await expectEqual(claimId, done.join(", "));
      }
    }),
    {
      numRuns: 8,
      // Chance need not come this way.
      examples: [
        [["propose", "return", "set aside", "resume", "propose", "withdraw", "set aside"]],
        [
          [
            "propose",
            "approve",
            "publish",
            "propose",
            "approve",
            "publish",
            "retract",
            "approve",
            "publish",
          ],
        ],
      ],
    },
  );
  expect([...seen].sort()).toEqual([...stages].sort());
}, 120_000);

test("two who change one claim at once leave it as both have changed it", async () => {
  const claimId = await prepareClaim(desk.checker.actor);
  for (const round of [1, 2, 3]) {
    await Promise.all([acts.prioritise?.(claimId), acts.assign?.(claimId), acts.flag?.(claimId)]);
    await expectEqual(claimId, `round ${round}`);
    await acts.clear?.(claimId);
  }
});

test("the table made anew is the table that was kept", async () => {
  const before = await owner.query(`SELECT * FROM "ClaimStage" ORDER BY "claimId"`);
  await owner.query(`DELETE FROM "ClaimStage"`);
  await owner.query(`SELECT refresh_claim_stages(ARRAY(SELECT id FROM "Claim"))`);
  const after = await owner.query(`SELECT * FROM "ClaimStage" ORDER BY "claimId"`);
  expect(after.rows).toEqual(before.rows);
});
