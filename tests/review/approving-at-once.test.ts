import { beforeAll, describe, expect, test } from "vitest";
import { refusalDetails } from "@/access/refusal";
import { database } from "@/prisma/client";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { verifyTrail } from "@/trail/verify-trail";
import { useTestDatabase } from "../support/database";
import {
  cite,
  invite,
  type Member,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let editors: Member[];
beforeAll(async () => {
  desk = await openNewsroom();
  const { actor } = desk.administrator;
  editors = await Promise.all(
    Array.from({ length: 20 }, (_, i) => invite(actor, `محرر ${i}`, ["EDITOR"])),
  );
});

function codesOf(settled: PromiseSettledResult<unknown>[]): string[] {
  return settled.map((each) => (each.status === "fulfilled" ? "done" : each.reason.code)).sort();
}

async function countActs(act: string, claimId: string): Promise<number> {
  return database().trailEntry.count({ where: { act, subject: `claim:${claimId}` } });
}

describe("twenty editors at once", () => {
  test("approve one verdict once", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const proposed = await propose(desk.checker.actor, claimId);
    const settled = await Promise.allSettled(
      editors.map(({ actor }) => approveVerdict(actor, proposed)),
    );
    const refused = Array.from({ length: 19 }, () => "proposal-not-in-force");
    expect(codesOf(settled)).toEqual(["done", ...refused]);
    expect(await countActs("approve-verdict", claimId)).toBe(1);
    expect(await database().approval.count({ where: { proposal: { claimId } } })).toBe(1);
  });

  test("publish it once", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const proposed = await propose(desk.checker.actor, claimId);
    const { approvalId } = await approveVerdict(desk.editor.actor, proposed);
    const settled = await Promise.allSettled(
      editors.map(({ actor }) => publishVerdict(actor, { claimId, approvalId })),
    );
    expect(codesOf(settled).filter((code) => code === "done")).toHaveLength(1);
    expect(codesOf(settled).filter((code) => code === "not-at-this-stage")).toHaveLength(19);
    expect(await countActs("publish-verdict", claimId)).toBe(1);
    expect(await verifyTrail()).toBeNull();
  });
});

// Milliseconds: ten rounds of a whole claim each, on a machine that may be busy.
describe("approving while somebody writes", { timeout: 60_000 }, () => {
  /** What of a claim was approved: its proposal's number and digest. */
  async function findApproved(claimId: string) {
    return database().approval.findFirst({
      where: { proposal: { claimId } },
      include: { proposal: { include: { dossier: true } }, verdict: true },
    });
  }

  test("seals the version that the editor saw, or nothing", async () => {
    for (let round = 0; round < 10; round++) {
      const claimId = await prepareClaim(desk.checker.actor);
      const seen = await propose(desk.checker.actor, claimId, { finding: `الأولى ${round}.` });
      const [approval, next] = await Promise.allSettled([
        approveVerdict(desk.editor.actor, seen),
        propose(desk.otherChecker.actor, claimId, { basedOn: 1, finding: `الثانية ${round}.` }),
      ]);
      expect(next.status).toBe("fulfilled");
      const approved = await findApproved(claimId);
      if (approval.status === "fulfilled") {
        expect(approved).toMatchObject({ proposalId: seen.proposalId, digest: seen.digest });
        expect(approved?.proposal.dossier.canonical).toContain(`الأولى ${round}.`);
      } else {
        expect(refusalDetails(approval.reason, "dossier-changed")?.current).toContain("الثانية");
        expect(approved).toBeNull();
      }
    }
  });

  test("seals the evidence that the editor saw, or nothing", async () => {
    for (let round = 0; round < 10; round++) {
      const claimId = await prepareClaim(desk.checker.actor);
      const seen = await propose(desk.checker.actor, claimId);
      const [approval] = await Promise.allSettled([
        approveVerdict(desk.editor.actor, seen),
        cite(desk.otherChecker.actor, claimId, { title: `مصدر ${round}` }),
      ]);
      const approved = await findApproved(claimId);
      if (approval.status === "fulfilled") expect(approved?.digest).toBe(seen.digest);
      else expect(approved).toBeNull();
      expect(approved?.proposal.dossier.canonical ?? "").not.toContain(`مصدر ${round}`);
    }
  });
});
