import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, actorOfSession } from "@/access/actor";
import { mayDo, needsFreshSignIn, type PolicyAct, policy } from "@/access/policy";
import { type Role, roles } from "@/access/roles";
import { openSession } from "@/access/session";
import { closeLive } from "@/live/live-desk";
import { database } from "@/prisma/client";
import { useTestDatabase } from "../support/database";
import { openNewsroom, refusal } from "../support/newsroom";
import { articlesCalls } from "./calls/articles";
import { claimsCalls } from "./calls/claims";
import { decisionsCalls } from "./calls/decisions";
import { newsroomCalls } from "./calls/newsroom";
import { readingCalls } from "./calls/reading";

useTestDatabase();

/** Each act, called as directly as a request that skips every page could. */
const calls: Record<PolicyAct, ((actor: Actor) => Promise<unknown>)[]> = {
  ...readingCalls,
  ...articlesCalls,
  ...claimsCalls,
  ...decisionsCalls,
  ...newsroomCalls,
};

/** By role: somebody who gave the password just now, and the same person 20 minutes after. */
const actors: Partial<Record<Role, Actor>> = {};
const staleActors: Partial<Record<Role, Actor>> = {};
beforeAll(async () => {
  const { checker, editor, administrator } = await openNewsroom();
  const members = { FACT_CHECKER: checker, EDITOR: editor, ADMINISTRATOR: administrator };
  const freshAt = new Date(Date.now() - 20 * 60_000);
  for (const role of roles) {
    const { actor, personId } = members[role];
    actors[role] = actor;
    const token = await openSession(personId);
    await database().session.updateMany({ where: { personId }, data: { freshAt } });
    staleActors[role] = (await actorOfSession(token)) ?? actor;
  }
});

afterAll(closeLive);

/** Why it is refused, "done" where it is not. Only refusals are answers: all else fails the test. */
async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if ((error as Error).name !== "Refusal") throw error;
    return (error as { code: string }).code;
  }
}

describe.each(Object.keys(policy) as PolicyAct[])("%s", (act) => {
  test.each(roles)("by a %s", async (role) => {
    const actor = actors[role] as Actor;
    const stale = staleActors[role] as Actor;
    for (const call of calls[act]) {
      if (!mayDo([role], act)) {
        const before = await database().trailEntry.count();
        await expect(call(actor)).rejects.toMatchObject(refusal("not-allowed", { act }));
        expect(await database().trailEntry.count()).toBe(before);
        continue;
      }
      expect(await outcome(call(actor))).not.toMatch(/^(not-allowed|fresh-sign-in-needed)$/);
      const withoutPassword = await outcome(call(stale));
      expect(withoutPassword === "fresh-sign-in-needed").toBe(needsFreshSignIn(act));
    }
  });
});
