import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { changeSettings, changeSettingsInput } from "@/publication/newsroom/change-settings";
import { findLogo, removeLogo, setLogo } from "@/publication/newsroom/logo";
import { readNewsroom } from "@/publication/read-published";
import { readNewsroomSettings } from "@/review/newsroom/newsroom-settings";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, publishedClaim, refusal } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

async function settings() {
  const found = await readNewsroomSettings();
  if (!found) throw new Error("the newsroom has no settings");
  return found;
}

async function change(fields: Record<string, unknown>) {
  const { number, names, contactEmail, languages, minimumSources } = await settings();
  const as = { nameAr: names.ar, nameEn: names.en, contactEmail, languages, minimumSources };
  const input = changeSettingsInput.parse({ basedOn: number, ...as, ...fields });
  await changeSettings(desk.administrator.actor, input);
}

const picture = (format: "png" | "jpeg" | "webp" | "gif") =>
  sharp({ create: { width: 900, height: 300, channels: 3, background: "#0b5d62" } })
    .withExif({ IFD0: { Artist: "somebody" } })
    .toFormat(format)
    .toBuffer();

describe("the newsroom's settings", () => {
  test("ask for two sources in both languages at first", async () => {
    expect(await settings()).toMatchObject({
      names: { ar: "غرفة الاختبار", en: "Test Desk" },
      languages: ["ar", "en"],
      showsWholeArticles: false,
      minimumSources: 2,
      logo: null,
    });
  });

  test("are changed as a new version that says who and when, and the old one is kept", async () => {
    const before = await settings();
    await change({ minimumSources: "3", languages: ["ar"], showsWholeArticles: "on" });
    expect(await settings()).toEqual({
      ...before,
      number: before.number + 1,
      languages: ["ar"],
      showsWholeArticles: true,
      minimumSources: 3,
    });
    const versions = await database().newsroomSettings.findMany({ orderBy: { number: "desc" } });
    expect(versions[0]).toMatchObject({ setBy: desk.administrator.personId });
    expect(versions[1]).toMatchObject({ minimumSources: 2 });
  });

  test("that are the same make no version and leave no trail", async () => {
    const [before, acts] = [await settings(), await database().trailEntry.count()];
    await change({ showsWholeArticles: "on" });
    expect(await settings()).toEqual(before);
    expect(await database().trailEntry.count()).toBe(acts);
  });

  test("of two who change them at once, one is told that somebody was faster", async () => {
    const stale = (await settings()).number;
    await change({ minimumSources: "4" });
    await expect(change({ minimumSources: "5", basedOn: stale })).rejects.toMatchObject(
      refusal("someone-else-was-faster"),
    );
    const basedOn = (await settings()).number;
    const both = await Promise.allSettled([
      change({ minimumSources: "6", basedOn }),
      change({ minimumSources: "7", basedOn }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test.each([
    ["no source at all", { minimumSources: "0" }],
    ["half a source", { minimumSources: "1.5" }],
    ["no language", { languages: [] }],
    ["a language that the workbench does not speak", { languages: ["fr"] }],
    ["no address to write to", { contactEmail: "nobody" }],
    ["a newsroom without a name", { nameEn: " \u202E" }],
  ])("do not take %s", async (_, fields) => {
    await expect(change(fields)).rejects.toMatchObject({ name: "ZodError" });
  });

  test("press every public page anew, since the name stands on all of them", async () => {
    const claimId = await publishedClaim(desk);
    await database().outbox.updateMany({ data: { doneAt: new Date() } });
    await change({ nameEn: "Another Name" });
    const orders = await database().outbox.findMany({ where: { doneAt: null } });
    const named = orders.flatMap(({ payload }) => (payload as { addresses: string[] }).addresses);
    for (const path of ["", "/methodology", `/verdicts/${claimId}`, "/verdicts", "/log"]) {
      expect(named.filter((address) => address === `/en${path}`)).toHaveLength(1);
    }
    expect((await readNewsroom())?.names.en).toBe("Another Name");
  });
});

describe("a logo", () => {
  test.each(["png", "jpeg", "webp"] as const)("uploaded as %s is drawn anew", async (format) => {
    await setLogo(desk.administrator.actor, await picture(format));
    const { logo } = await settings();
    expect(logo).toMatchObject({ width: 480, height: 160 });
    const kept = await findLogo(logo?.hash ?? "");
    const found = await sharp(kept ?? undefined).metadata();
    expect(found).toMatchObject({ format: "png", width: 480, height: 160 });
    expect(found.exif).toBeUndefined();
  });

  test("may be taken away, and is still there for pages that were pressed with it", async () => {
    const hash = (await settings()).logo?.hash ?? "";
    await removeLogo(desk.administrator.actor);
    expect((await settings()).logo).toBeNull();
    expect(await findLogo(hash)).not.toBeNull();
  });

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>`;
  test.each([
    ["a drawing with a program in it", () => Buffer.from(svg), "not-a-picture"],
    ["a moving picture", () => picture("gif"), "not-a-picture"],
    ["what is no picture", () => Buffer.from("<!doctype html>"), "not-a-picture"],
    ["half a picture", async () => (await picture("png")).subarray(0, 300), "not-a-picture"],
    ["more than a megabyte", () => Buffer.alloc(1_000_001), "too-large"],
  ])("is not %s", async (_, upload, why) => {
    await expect(setLogo(desk.administrator.actor, await upload())).rejects.toMatchObject(
      refusal("invalid-input", { fields: { logo: why } }),
    );
  });

  test("is not to be had by what is no hash", async () => {
    expect(await findLogo("../x")).toBeNull();
  });
});
