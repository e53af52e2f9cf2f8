import { beforeAll, describe, expect, test } from "vitest";
import { returnVerdict } from "@/review/approval/return-verdict";
import { findClaim } from "@/review/claim/find-claim";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { type StageRows, stageOf, stages } from "@/review/claim/stage";
import { listClaims } from "@/review/queue/list-claims";
import { parseQueueQuery } from "@/review/queue/queue-query";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, propose, proposeChange } from "../support/newsroom";
import { claimAt } from "./stages";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

async function stageNow(claimId: string): Promise<string | undefined> {
  const claim = await findClaim(desk.checker.actor, claimId);
  const { claims } = await listClaims(desk.checker.actor, parseQueueQuery(), "2030-01-01");
  const line = claims.find(({ id }) => id === claimId);
  expect(line?.stage).toBe(claim?.stage);
  return claim?.stage;
}

describe("a claim's stage", () => {
  test.each(stages)(
    "is %s after the acts that lead there, on its page and in the queue",
    async (stage) => {
      const { claimId } = await claimAt(stage, desk);
      expect(await stageNow(claimId)).toBe(stage);
    },
  );

  test("goes back to where it was when a claim that was set aside is resumed", async () => {
    const { claimId } = await claimAt("returned", desk);
    await setClaimAside(desk.checker.actor, { claimId, reason: "DUPLICATE", note: "مكرر" });
    expect(await stageNow(claimId)).toBe("set-aside");
    await resumeClaim(desk.otherChecker.actor, { claimId });
    expect(await stageNow(claimId)).toBe("returned");
  });

  test("goes back to in progress when the proposal is withdrawn", async () => {
    const { claimId, proposed } = await claimAt("awaiting-approval", desk);
    if (proposed) await withdrawProposal(desk.checker.actor, proposed);
    expect(await stageNow(claimId)).toBe("in-progress");
  });

  test("is the work in hand where a correction of a published verdict waits or came back", async () => {
    const { claimId } = await claimAt("published", desk);
    const correction = await proposeChange(desk.checker.actor, claimId);
    expect(await stageNow(claimId)).toBe("awaiting-approval");
    await returnVerdict(desk.editor.actor, { ...correction, reason: "لا داعي" });
    expect(await stageNow(claimId)).toBe("returned");
    const again = await proposeChange(desk.checker.actor, claimId, { basedOn: "2" });
    await withdrawProposal(desk.checker.actor, again);
    expect(await stageNow(claimId)).toBe("published");
  });

  test("is awaiting approval again when an approved verdict is proposed anew", async () => {
    const { claimId } = await claimAt("approved", desk);
    await propose(desk.checker.actor, claimId, { basedOn: 1 });
    expect(await stageNow(claimId)).toBe("awaiting-approval");
  });
});

describe("the stage of rows", () => {
  const undecided = { approval: null, return: null, withdrawal: null };
  const decided = { ...undecided, approval: { publication: {} } };
  const rows = (given: Partial<StageRows>): StageRows => ({
    settingsAside: [],
    proposals: [],
    publications: [],
    ...given,
  });

  test.each([
    ["in-progress", rows({})],
    ["set-aside", rows({ settingsAside: [{}], proposals: [undecided] })],
    [
      "awaiting-approval",
      rows({ proposals: [undecided], publications: [{ kind: "PUBLICATION" }] }),
    ],
    ["returned", rows({ proposals: [{ ...undecided, return: {} }] })],
    ["approved", rows({ proposals: [{ ...undecided, approval: { publication: null } }] })],
    ["published", rows({ proposals: [decided], publications: [{ kind: "PUBLICATION" }] })],
    ["published", rows({ publications: [{ kind: "REMOVAL" }, { kind: "PUBLICATION" }] })],
    ["corrected", rows({ publications: [{ kind: "CORRECTION" }, { kind: "PUBLICATION" }] })],
    ["corrected", rows({ publications: [{ kind: "UPDATE" }, { kind: "RETRACTION" }] })],
    ["retracted", rows({ publications: [{ kind: "RETRACTION" }, { kind: "CORRECTION" }] })],
    ["retracted", rows({ publications: [{ kind: "REMOVAL" }, { kind: "RETRACTION" }] })],
  ] as const)("is %s", (stage, given) => {
    expect(stageOf(given as StageRows)).toBe(stage);
  });
});
