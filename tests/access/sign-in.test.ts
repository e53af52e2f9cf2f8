import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emailSchema } from "@/access/email";
import { acceptInvitation, invitePerson, invitePersonInput } from "@/access/invite-person";
import { nameSchema } from "@/access/name";
import { setStanding } from "@/access/people";
import { verifySignIn } from "@/access/sign-in";
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

const wrong = "not the password";

let desk: Newsroom;
let member: Member;
let address = 0;
let network: string;
beforeAll(async () => {
  desk = await openNewsroom();
});
beforeEach(async () => {
  member = await invite(desk.administrator.actor, "رائد منصور", ["FACT_CHECKER"]);
  network = `192.0.2.${++address}`;
});

async function fail(times: number, email = member.email): Promise<void> {
  for (let i = 0; i < times; i++) {
    expect(await verifySignIn({ email, password: wrong }, network)).toBeNull();
  }
}

describe("signing in", () => {
  test("is by address and password", async () => {
    const { email, password, personId } = member;
    expect(await verifySignIn({ email, password }, network)).toEqual({ personId });
  });

  test("is answered alike for a wrong password, an unknown address and a disabled person", async () => {
    const { email, password, personId } = member;
    await setStanding(desk.administrator.actor, { personId, active: false });
    const answers = await Promise.all([
      verifySignIn({ email: desk.checker.email, password: wrong }, network),
      verifySignIn({ email: "nobody@newsroom.example", password }, network),
      verifySignIn({ email: "no address", password }, network),
      verifySignIn({ email, password }, network),
    ]);
    expect(answers).toEqual([null, null, null, null]);
  });

  test("is counted alike for a known and an unknown address", async () => {
    for (const email of [member.email, "nobody-at-all@newsroom.example"]) {
      await fail(9, email);
      await expect(verifySignIn({ email, password: wrong }, network)).rejects.toMatchObject(
        refusal("too-many-tries", { seconds: expect.any(Number) }),
      );
    }
  });
});

describe("too many tries", () => {
  test("are refused from the tenth, with the right password too", async () => {
    const { email, password } = member;
    await fail(9);
    await expect(verifySignIn({ email, password }, network)).rejects.toMatchObject(
      refusal("too-many-tries"),
    );
  });

  test("do not lock out another network", async () => {
    const { email, password, personId } = member;
    await fail(9);
    expect(await verifySignIn({ email, password }, "198.51.100.7")).toEqual({ personId });
  });

  test("do not lock out a colleague behind the same network", async () => {
    const { email, password, personId } = desk.checker;
    await fail(9);
    expect(await verifySignIn({ email, password }, network)).toEqual({ personId });
  });

  test("are forgotten when the right password is given in time", async () => {
    const { email, password, personId } = member;
    for (let round = 0; round < 2; round++) {
      await fail(5);
      expect(await verifySignIn({ email, password }, network)).toEqual({ personId });
    }
  });

  test("are refused however many are made at once", async () => {
    const { email } = member;
    const tries = Array.from({ length: 40 }, () =>
      verifySignIn({ email, password: wrong }, network),
    );
    const settled = await Promise.allSettled(tries);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(9);
  });
});

describe("an address", () => {
  test.each([
    ["upper case", "Rana@Newsroom.Example"],
    ["a full-width ＠", "rana＠newsroom.example"],
    ["full-width letters", "ｒａｎａ@newsroom.example"],
    ["space around it", "  rana@newsroom.example "],
  ])("is the same one with %s", (_, written) => {
    expect(emailSchema.parse(written)).toBe("rana@newsroom.example");
  });

  test.each(["", "rana", "rana@", "@newsroom.example", "a@b@c.example", "rana@newsroom.example\0"])(
    "%j is none",
    (written) => {
      expect(emailSchema.safeParse(written).success).toBe(false);
    },
  );

  test("that only looks different makes no second identity", async () => {
    const email = member.email.toUpperCase().replace("@", "＠");
    const input = invitePersonInput.parse({ email, name: "آخر", roles: ["EDITOR"] });
    const { path } = await invitePerson(desk.administrator.actor, input);
    const accepted = acceptInvitation({ token: tokenOf(path), password: "a password of my own" });
    await expect(accepted).rejects.toMatchObject(refusal("address-in-use"));
    const same = { where: { email: { equals: member.email, mode: "insensitive" } } } as const;
    expect(await database().person.count(same)).toBe(1);
  });

  test("signs in however it is typed", async () => {
    const { email, password, personId } = member;
    const typed = ` ${email.toUpperCase().replace("@", "＠")}`;
    expect(await verifySignIn({ email: typed, password }, network)).toEqual({ personId });
  });
});

describe("a name", () => {
  test.each([
    ["direction overrides", "رنا\u202Eلا\u202C", "رنالا"],
    ["characters without width", "ر\u200Bن\u2060ا\uFEFF", "رنا"],
    ["what no text can hold", "رنا\0", "رنا"],
    ["line breaks", "رنا\nالخطيب", "رنا الخطيب"],
  ])("loses %s", (_, written, kept) => {
    expect(nameSchema.parse(written)).toBe(kept);
  });

  test("keeps the joiners and marks that a script needs", () => {
    expect(nameSchema.parse("می\u200Cخواهم\u200F")).toBe("می\u200Cخواهم\u200F");
  });
});
