import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { newClaimId } from "@/review/claim/claim-id";
import { findRequest, listRequests } from "@/review/legal/find-requests";
import {
  decideRequest,
  noteProgress,
  recordRequest,
  recordRequestInput,
  reopenRequest,
} from "@/review/legal/requests";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, prepareClaim, refusal } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const today = "2025-05-10";
const asked = {
  kind: "CORRECTION",
  fromWhom: "مكتب المحامية رزان الجابري",
  receivedBy: "بريد مسجّل",
  receivedOn: "2025-05-06",
  deadlineOn: "2025-05-20",
  concerns: "",
  text: "نطلب تصحيح السنة.",
};

async function record(input: Partial<typeof asked> = {}): Promise<string> {
  const request = recordRequestInput.parse({ ...asked, ...input });
  return (await recordRequest(desk.editor.actor, request)).requestId;
}

test.each(["waits", "was decided about"])(
  "every request that %s can be read, a page at a time",
  async (what) => {
    const { actor } = desk.editor;
    const decided = what !== "waits";
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const requestId = await record();
      ids.unshift(requestId);
      if (decided) {
        await decideRequest(actor, { requestId, outcome: "REFUSED", note: "لا أساس له." });
      }
    }
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await listRequests(actor, { today, decided, limit: 2, after });
      read.push(...page.rows.map(({ id }) => id));
      after = page.next;
      if (!after) {
        expect(page.total).toBe(read.length);
        break;
      }
    }
    expect(ids.filter((id) => !read.includes(id))).toEqual([]);
    expect(new Set(read).size).toBe(read.length);
    if (!decided) {
      for (const requestId of ids) {
        await decideRequest(actor, { requestId, outcome: "REFUSED", note: "لا أساس له." });
      }
    }
  },
);

describe("legal requests", () => {
  test("stand by their deadline, overdue ones told apart, until they are decided about", async () => {
    const { actor } = desk.editor;
    const claimId = await prepareClaim(desk.checker.actor);
    const later = await record();
    const overdue = await record({
      deadlineOn: "2025-05-08",
      concerns: `https://desk.example/desk/claims/${claimId}?history=all#evidence`,
    });
    const open = async () =>
      (await listRequests(actor, { today })).rows.map(({ id, daysLeft }) => [id, daysLeft]);
    expect(await open()).toEqual([
      [overdue, -2],
      [later, 10],
    ]);
    await noteProgress(actor, { requestId: overdue, note: "سألنا الوزارة." });
    const answer = { outcome: "GRANTED", note: "صحّحنا السنة." } as const;
    await decideRequest(actor, { requestId: overdue, ...answer });
    await expect(decideRequest(actor, { requestId: overdue, ...answer })).rejects.toMatchObject(
      refusal("someone-else-was-faster"),
    );
    expect(await open()).toEqual([[later, 10]]);
    expect(await findRequest(actor, overdue, today)).toMatchObject({
      target: { on: "claim", id: claimId },
      progress: [{ note: "سألنا الوزارة." }],
      decision: { outcome: "GRANTED" },
    });
    await reopenRequest(actor, { requestId: overdue, reason: "عاد وكتب." });
    expect(await open()).toHaveLength(2);
  });

  test("are read by editors alone: no fact-checker, no administrator", async () => {
    const requestId = await record();
    for (const { actor } of [desk.checker, desk.administrator]) {
      await expect(listRequests(actor, { today })).rejects.toMatchObject(refusal("not-allowed"));
      await expect(findRequest(actor, requestId, today)).rejects.toMatchObject(
        refusal("not-allowed"),
      );
    }
  });

  test("leave nobody's name and no word of theirs in the trail", async () => {
    const requestId = await record();
    await noteProgress(desk.editor.actor, { requestId, note: "اتصلنا برزان." });
    const entries = await database().trailEntry.findMany({
      where: { subject: `request:${requestId}` },
    });
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries.map(({ payload }) => payload))).not.toMatch(/رزان|السنة/);
  });

  test.each([
    ["a deadline before it came", { deadlineOn: "2025-05-01" }, "deadlineOn"],
    ["an address elsewhere", { concerns: "https://example.com/a" }, "concerns"],
  ])("are not recorded with %s", (_, wrong, field) => {
    const result = recordRequestInput.safeParse({ ...asked, ...wrong });
    expect(result.error?.issues[0]?.path).toEqual([field]);
  });

  test("do not concern a claim that is not there", async () => {
    await expect(record({ concerns: `/desk/claims/${newClaimId()}` })).rejects.toMatchObject(
      refusal("invalid-input", { fields: { concerns: "not-of-the-desk" } }),
    );
  });
});
