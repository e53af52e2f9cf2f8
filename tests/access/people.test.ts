import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { grantRole, listPeople, revokeRole, setPublishedName, setStanding } from "@/access/people";
import { database } from "@/prisma/client";
import { useTestDatabase } from "../support/database";
import { invite, type Newsroom, openNewsroom, refusal, signIn } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
/** The administrator of the moment. */
let last: Actor;
beforeAll(async () => {
  desk = await openNewsroom();
  last = desk.administrator.actor;
});

const role = "ADMINISTRATOR" as const;

describe("the last administrator", () => {
  test("cannot be disabled", async () => {
    const { actor, personId } = desk.administrator;
    await expect(setStanding(actor, { personId, active: false })).rejects.toMatchObject(
      refusal("last-administrator"),
    );
  });

  test("cannot be demoted", async () => {
    const { actor, personId } = desk.administrator;
    await expect(revokeRole(actor, { personId, role })).rejects.toMatchObject(
      refusal("last-administrator"),
    );
  });

  test("is the last though another one is disabled", async () => {
    const { actor, personId } = desk.administrator;
    const other = await invite(actor, "مدير آخر", [role]);
    await setStanding(actor, { personId: other.personId, active: false });
    await expect(revokeRole(actor, { personId, role })).rejects.toMatchObject(
      refusal("last-administrator"),
    );
    await expect(setStanding(actor, { personId, active: false })).rejects.toMatchObject(
      refusal("last-administrator"),
    );
  });

  test("is left when two demote each other at the same moment", async () => {
    let { actor: one } = desk.administrator;
    for (let round = 0; round < 5; round++) {
      const { actor: two } = await invite(one, "مديرة ثانية", [role]);
      const settled = await Promise.allSettled([
        revokeRole(one, { personId: two.personId, role }),
        revokeRole(two, { personId: one.personId, role }),
      ]);
      expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      one = await signIn((settled[0].status === "fulfilled" ? one : two).personId);
      expect(one.roles).toEqual([role]);
    }
    last = one;
  });
});

describe("a role", () => {
  test("that is held already is not given again", async () => {
    const { personId } = desk.checker;
    const before = await database().trailEntry.count();
    await grantRole(last, { personId, role: "FACT_CHECKER" });
    expect(await database().roleGrant.count({ where: { personId } })).toBe(1);
    expect(await database().trailEntry.count()).toBe(before);
  });

  test("can be given, taken and given again, and every step is kept", async () => {
    const actor = last;
    const { personId } = await invite(actor, "رائد", ["FACT_CHECKER"]);
    await grantRole(actor, { personId, role: "EDITOR" });
    await revokeRole(actor, { personId, role: "EDITOR" });
    await grantRole(actor, { personId, role: "EDITOR" });
    expect((await signIn(personId)).roles.toSorted()).toEqual(["EDITOR", "FACT_CHECKER"]);
    expect(await database().roleGrant.count({ where: { personId, role: "EDITOR" } })).toBe(2);
  });

  test("that nobody has is not taken, and nobody is not there", async () => {
    const actor = last;
    await revokeRole(actor, { personId: desk.editor.personId, role: "FACT_CHECKER" });
    await expect(grantRole(actor, { personId: randomUUID(), role })).rejects.toMatchObject(
      refusal("not-found", { what: "person" }),
    );
  });
});

test("the administrator sees everybody with their roles and whether they may sign in", async () => {
  const actor = last;
  const member = await invite(actor, "آية النجار", ["EDITOR"]);
  await setStanding(actor, { personId: member.personId, active: false });
  const people = await listPeople(actor);
  expect(people.find(({ id }) => id === member.personId)).toEqual({
    id: member.personId,
    name: "آية النجار",
    email: member.email,
    roles: ["EDITOR"],
    active: false,
    sessions: [],
  });
});

test("a published name deceives nobody and may be taken back", async () => {
  const { actor, personId } = desk.checker;
  const nameOf = async () =>
    (await database().person.findUniqueOrThrow({ where: { id: personId } })).publishedName;
  await setPublishedName(actor, { publishedName: " هدى\u202E الراشد\n" });
  expect(await nameOf()).toBe("هدى الراشد");
  await setPublishedName(actor, { publishedName: " \u200B" });
  expect(await nameOf()).toBeNull();
});
