import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actorOfSession, authorise } from "@/access/actor";
import {
  endOtherSessions,
  endOwnSession,
  endSessionOfPerson,
  listOwnSessions,
  signOutEverywhere,
} from "@/access/end-sessions";
import { grantRole, revokeRole, setStanding } from "@/access/people";
import {
  changePassword,
  issuePasswordReset,
  refreshSignIn,
  resetPassword,
} from "@/access/reset-password";
import { endSession, openSession } from "@/access/session";
import { database } from "@/prisma/client";
import { useTestDatabase } from "../support/database";
import {
  invite,
  type Member,
  type Newsroom,
  openNewsroom,
  refusal,
  tokenOf,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let member: Member;
/** Two browsers of the same person, and one of a colleague. */
let here: string;
let there: string;
let colleague: string;
beforeAll(async () => {
  desk = await openNewsroom();
});
beforeEach(async () => {
  member = await invite(desk.administrator.actor, "رائد منصور", ["FACT_CHECKER", "EDITOR"]);
  here = await openSession(member.personId);
  there = await openSession(member.personId);
  colleague = await openSession(desk.checker.personId);
});

async function signedIn(...tokens: string[]): Promise<boolean[]> {
  const actors = await Promise.all(tokens.map((token) => actorOfSession(token)));
  return actors.map((actor) => actor !== null);
}

async function actorHere() {
  const actor = await actorOfSession(here);
  if (!actor) throw new Error("nobody is signed in here");
  return actor;
}

describe("a session", () => {
  test("says who it is and what they may do now", async () => {
    expect(await actorOfSession(here)).toMatchObject({
      personId: member.personId,
      name: "رائد منصور",
      email: member.email,
      roles: expect.toSatisfy((roles: string[]) => roles.sort().join() === "EDITOR,FACT_CHECKER"),
    });
  });

  test("is nobody's for a token that was never given out", async () => {
    expect(await signedIn("", "x".repeat(43), here.slice(0, -1))).toEqual([false, false, false]);
  });

  test("is not to be had from what the database keeps of it", async () => {
    const rows = await database().session.findMany();
    expect(rows.length).toBeGreaterThan(3);
    expect(await signedIn(...rows.flatMap((row) => [row.id, row.tokenHash]))).not.toContain(true);
  });

  test("ends when its person signs out, and no other does", async () => {
    await endSession(here);
    expect(await signedIn(here, there, colleague)).toEqual([false, true, true]);
  });

  test("ends everywhere when its person signs out everywhere", async () => {
    await signOutEverywhere(await actorHere());
    expect(await signedIn(here, there, colleague)).toEqual([false, false, true]);
  });

  test("is known by its browser and when it was last used, and which one is here", async () => {
    const firefox = "Mozilla/5.0 (Android 14; Mobile; rv:141.0) Gecko/141.0 Firefox/141.0";
    await openSession(member.personId, firefox);
    const lines = await listOwnSessions(await actorHere());
    expect(lines).toHaveLength(4);
    expect(lines.find(({ browser }) => browser)?.browser).toBe("Firefox, Android");
    expect(lines.filter(({ isHere }) => isHere)).toHaveLength(1);
    const longAgo = new Date(Date.now() - 3_600_000);
    await database().session.updateMany({ data: { usedAt: longAgo } });
    const [used] = await listOwnSessions(await actorHere());
    expect(used?.isHere).toBe(true);
    expect(used?.usedAt.getTime()).toBeGreaterThan(longAgo.getTime() + 3_000_000);
  });

  test("is ended from another browser of its person, one or all the others", async () => {
    const other = await actorOfSession(there);
    await endOwnSession(await actorHere(), { sessionId: other?.sessionId ?? "" });
    expect(await signedIn(here, there, colleague)).toEqual([true, false, true]);
    await endOtherSessions(await actorHere());
    expect(await listOwnSessions(await actorHere())).toHaveLength(1);
    expect(await signedIn(here, colleague)).toEqual([true, true]);
  });

  test("of somebody else is ended by an administrator alone", async () => {
    const other = await actorOfSession(colleague);
    const session = { sessionId: other?.sessionId ?? "" };
    await expect(endOwnSession(await actorHere(), session)).rejects.toMatchObject(
      refusal("not-found", { what: "session" }),
    );
    await endSessionOfPerson(desk.administrator.actor, session);
    expect(await signedIn(here, colleague)).toEqual([true, false]);
  });

  test("ends when its time is over", async () => {
    const past = new Date(Date.now() - 1);
    await database().session.updateMany({
      where: { personId: member.personId },
      data: { expiresAt: past },
    });
    expect(await signedIn(here, there, colleague)).toEqual([false, false, true]);
  });

  test("ends at once when its person is disabled, and stays ended when they are enabled", async () => {
    const { personId } = member;
    await setStanding(desk.administrator.actor, { personId, active: false });
    expect(await signedIn(here, there, colleague)).toEqual([false, false, true]);
    expect(await signedIn(await openSession(personId))).toEqual([false]);
    await setStanding(desk.administrator.actor, { personId, active: true });
    expect(await signedIn(here, await openSession(personId))).toEqual([false, true]);
  });

  test("ends at once when its person loses a role", async () => {
    const { personId } = member;
    await revokeRole(desk.administrator.actor, { personId, role: "EDITOR" });
    expect(await signedIn(here, there, colleague)).toEqual([false, false, true]);
    const later = await actorOfSession(await openSession(personId));
    expect(later?.roles).toEqual(["FACT_CHECKER"]);
  });

  test("has a role from the request after it was given", async () => {
    const { personId } = member;
    await grantRole(desk.administrator.actor, { personId, role: "ADMINISTRATOR" });
    expect((await actorHere()).roles).toContain("ADMINISTRATOR");
  });

  test("ends elsewhere when its person changes the password", async () => {
    const input = { current: member.password, password: "one that is quite new" };
    await changePassword(await actorHere(), input);
    expect(await signedIn(here, there, colleague)).toEqual([true, false, true]);
  });

  test("stays when a new password was wanted without the old one", async () => {
    const input = { current: "not the password", password: "one that is quite new" };
    await expect(changePassword(await actorHere(), input)).rejects.toMatchObject(
      refusal("wrong-credentials"),
    );
    expect(await signedIn(here, there)).toEqual([true, true]);
  });

  test("ends everywhere when the password is set by a link", async () => {
    const { personId } = member;
    const { path } = await issuePasswordReset(desk.administrator.actor, { personId });
    await resetPassword({ token: tokenOf(path), password: "one that is quite new" });
    expect(await signedIn(here, there, colleague)).toEqual([false, false, true]);
  });
});

describe("a fresh sign-in", () => {
  const long = 16 * 60_000;
  const short = 14 * 60_000;

  test("is one of the last quarter of an hour", async () => {
    const actor = await actorHere();
    const mayRemoveAfter = (milliseconds: number) => {
      const now = new Date(actor.freshAt.getTime() + milliseconds);
      return () => authorise(actor, "approve-removal", now);
    };
    expect(mayRemoveAfter(short)).not.toThrow();
    expect(mayRemoveAfter(long)).toThrow(expect.objectContaining(refusal("fresh-sign-in-needed")));
  });

  test("is had again by the password, in that browser alone", async () => {
    const freshAt = new Date(Date.now() - long);
    await database().session.updateMany({ data: { freshAt } });
    await refreshSignIn(await actorHere(), member.password);
    authorise(await actorHere(), "approve-removal");
    expect((await actorOfSession(there))?.freshAt).toEqual(freshAt);
  });

  test("is not had by another password", async () => {
    const freshAt = new Date(Date.now() - long);
    await database().session.updateMany({ data: { freshAt } });
    await expect(refreshSignIn(await actorHere(), "not the password")).rejects.toMatchObject(
      refusal("wrong-credentials"),
    );
    expect((await actorHere()).freshAt).toEqual(freshAt);
  });

  test("is not to be had by trying passwords", async () => {
    const actor = await actorHere();
    for (let i = 0; i < 9; i++) {
      await expect(refreshSignIn(actor, `try ${i}`)).rejects.toMatchObject(
        refusal("wrong-credentials"),
      );
    }
    await expect(refreshSignIn(actor, member.password)).rejects.toMatchObject(
      refusal("too-many-tries"),
    );
  });
});
