import { beforeAll, describe, expect, test } from "vitest";
import { acceptInvitation, findInvitation, invitePerson } from "@/access/invite-person";
import { isResetLink, issuePasswordReset, resetPassword } from "@/access/reset-password";
import { isSetupLink, issueSetupLink, setUpNewsroom } from "@/access/setup";
import { verifySignIn } from "@/access/sign-in";
import { hashToken } from "@/access/token";
import { database } from "@/prisma/client";
import { ownerClient, useTestDatabase } from "../support/database";
import { invite, type Newsroom, openNewsroom, refusal, signIn, tokenOf } from "../support/newsroom";

useTestDatabase();

const password = "a password of my own";
const stranger = { name: "غريب", email: "stranger@elsewhere.example" };
const newsroom = { newsroomNameAr: "غرفة أخرى", newsroomNameEn: "Another Desk" };

let leftOver: string;
let desk: Newsroom;
beforeAll(async () => {
  leftOver = tokenOf(await issueSetupLink());
  desk = await openNewsroom();
});

async function inviteStranger(email: string): Promise<string> {
  const input = { ...stranger, email, roles: ["EDITOR" as const] };
  return tokenOf((await invitePerson(desk.administrator.actor, input)).path);
}

async function resetLink(): Promise<{ token: string; personId: string; email: string }> {
  const { personId, email } = await invite(desk.administrator.actor, "رائد", ["FACT_CHECKER"]);
  const { path } = await issuePasswordReset(desk.administrator.actor, { personId });
  return { token: tokenOf(path), personId, email };
}

/** Moves a link's end into the past, which nothing but time can do otherwise. */
async function expire(token: string): Promise<void> {
  const owner = await ownerClient();
  const { rowCount } = await owner.query(
    `UPDATE "AccessLink" SET "expiresAt" = now() - interval '1 second' WHERE "tokenHash" = $1`,
    [hashToken(token)],
  );
  expect(rowCount).toBe(1);
}

describe("a setup link", () => {
  test("is not made where there is a newsroom", async () => {
    expect(await issueSetupLink()).toBeNull();
  });

  test("that was left over makes no second administrator", async () => {
    expect(await isSetupLink(leftOver)).toBe(false);
    const again = setUpNewsroom({ ...stranger, ...newsroom, password, token: leftOver });
    await expect(again).rejects.toMatchObject(refusal("link-spent"));
    expect(await database().person.count({ where: { email: stranger.email } })).toBe(0);
  });
});

describe("an invitation", () => {
  test("says whom it is for, and makes their account with its roles", async () => {
    const token = await inviteStranger("once@newsroom.example");
    expect(await findInvitation(token)).toEqual({ name: "غريب", email: "once@newsroom.example" });
    const { personId } = await acceptInvitation({ token, password });
    expect((await signIn(personId)).roles).toEqual(["EDITOR"]);
    expect(await verifySignIn({ email: "once@newsroom.example", password }, "::1")).toEqual({
      personId,
    });
  });

  test("that was used, is over or never was is answered alike", async () => {
    const used = await inviteStranger("used@newsroom.example");
    await acceptInvitation({ token: used, password });
    const over = await inviteStranger("over@newsroom.example");
    await expire(over);
    for (const token of [used, over, "never was", ""]) {
      expect(await findInvitation(token)).toBeNull();
      await expect(acceptInvitation({ token, password })).rejects.toMatchObject(
        refusal("link-spent"),
      );
    }
  });

  test("that two accept at once makes one account", async () => {
    const token = await inviteStranger("twice@newsroom.example");
    const tries = [1, 2, 3].map(() => acceptInvitation({ token, password }));
    const settled = await Promise.allSettled(tries);
    const refused = settled.filter((each) => each.status === "rejected");
    expect(refused.map(({ reason }) => reason.code)).toEqual(["link-spent", "link-spent"]);
    expect(await database().person.count({ where: { email: "twice@newsroom.example" } })).toBe(1);
  });

  test("is answered alike whether or not the address has an account", async () => {
    const { email } = desk.editor;
    const token = await inviteStranger(email);
    expect(await findInvitation(token)).toEqual({ name: "غريب", email });
    await expect(acceptInvitation({ token, password })).rejects.toMatchObject(
      refusal("address-in-use"),
    );
    expect(await verifySignIn({ email, password }, "::1")).toBeNull();
  });

  test("ends the others of the same address when it is accepted", async () => {
    const [first, second] = [
      await inviteStranger("two@a.example"),
      await inviteStranger("two@a.example"),
    ];
    await acceptInvitation({ token: second, password });
    expect(await findInvitation(first)).toBeNull();
  });
});

describe("a reset link", () => {
  test("sets the password once, and no other one works then", async () => {
    const { token, personId, email } = await resetLink();
    expect(await isResetLink(token)).toBe(true);
    await resetPassword({ token, password });
    expect(await verifySignIn({ email, password }, "::1")).toEqual({ personId });
    expect(await isResetLink(token)).toBe(false);
    const again = resetPassword({ token, password: "another one of mine" });
    await expect(again).rejects.toMatchObject(refusal("link-spent"));
    expect(await verifySignIn({ email, password }, "::1")).toEqual({ personId });
  });

  test("that is over or never was is answered like one that was used", async () => {
    const { token } = await resetLink();
    await expire(token);
    for (const each of [token, "never was", ""]) {
      expect(await isResetLink(each)).toBe(false);
      await expect(resetPassword({ token: each, password })).rejects.toMatchObject(
        refusal("link-spent"),
      );
    }
  });

  test("that two use at once sets one password", async () => {
    const { token, email } = await resetLink();
    const passwords = ["the first of them", "the second of them"];
    const settled = await Promise.allSettled(
      passwords.map((each) => resetPassword({ token, password: each })),
    );
    const works = await Promise.all(
      passwords.map((each) => verifySignIn({ email, password: each }, "::1")),
    );
    expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(works.map((person) => person !== null)).toEqual(
      settled.map(({ status }) => status === "fulfilled"),
    );
  });

  test("ends with another one of the same person, which was used", async () => {
    const { token, personId } = await resetLink();
    const { path } = await issuePasswordReset(desk.administrator.actor, { personId });
    await resetPassword({ token: tokenOf(path), password });
    expect(await isResetLink(token)).toBe(false);
  });

  test("is no invitation and no setup link", async () => {
    const { token } = await resetLink();
    expect(await isSetupLink(token)).toBe(false);
    expect(await findInvitation(token)).toBeNull();
    await expect(acceptInvitation({ token, password })).rejects.toMatchObject(
      refusal("link-spent"),
    );
    expect(await isResetLink(token)).toBe(true);
  });
});

test("a link's token is kept nowhere", async () => {
  const { token } = await resetLink();
  const rows = await database().accessLink.findMany();
  expect(JSON.stringify(rows)).toContain(hashToken(token));
  expect(JSON.stringify(rows)).not.toContain(token);
});
