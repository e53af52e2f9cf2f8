import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation, findInvitation, invitePerson } from "@/access/invite-person";
import { revokeRole, setStanding } from "@/access/people";
import {
  changePassword,
  isResetLink,
  issuePasswordReset,
  resetPassword,
} from "@/access/reset-password";
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

const password = "a password of my own";

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

/** An administrator who handed two links out, and leaves. */
let leaving: Member;
let invitation: string;
let reset: string;
let invited: string;
beforeEach(async () => {
  leaving = await invite(desk.administrator.actor, "مدير يغادر", ["ADMINISTRATOR", "EDITOR"]);
  invited = `${leaving.personId}@elsewhere.example`;
  const input = { email: invited, name: "باب خلفي", roles: ["ADMINISTRATOR" as const] };
  invitation = tokenOf((await invitePerson(leaving.actor, input)).path);
  const { personId } = desk.editor;
  reset = tokenOf((await issuePasswordReset(leaving.actor, { personId })).path);
});

describe("the links of an administrator", () => {
  test.each([
    ["was disabled", (personId: string) => ({ personId, active: false })],
    ["is none any more", (personId: string) => ({ personId, role: "ADMINISTRATOR" as const })],
  ])("who %s are worth nothing", async (_, change) => {
    const { actor } = desk.administrator;
    const input = change(leaving.personId);
    await ("role" in input ? revokeRole(actor, input) : setStanding(actor, input));
    expect(await findInvitation(invitation)).toBeNull();
    expect(await isResetLink(reset)).toBe(false);
    await expect(acceptInvitation({ token: invitation, password })).rejects.toMatchObject(
      refusal("link-spent"),
    );
    await expect(resetPassword({ token: reset, password })).rejects.toMatchObject(
      refusal("link-spent"),
    );
    const entry = await database().trailEntry.findFirst({
      where: { act: "withdraw-invitation", payload: { contains: invited } },
    });
    expect(entry?.actorId).toBe(desk.administrator.personId);
  });

  test("who loses another role can still be used", async () => {
    const { actor } = desk.administrator;
    await revokeRole(actor, { personId: leaving.personId, role: "EDITOR" });
    expect(await isResetLink(reset)).toBe(true);
  });
});

test("a link to a new password is worth nothing once its person gave themselves one", async () => {
  const person = await invite(desk.administrator.actor, "رائد", ["FACT_CHECKER"]);
  const { personId } = person;
  const { path } = await issuePasswordReset(desk.administrator.actor, { personId });
  await changePassword(person.actor, { current: person.password, password });
  expect(await isResetLink(tokenOf(path))).toBe(false);
});
