import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compress } from "@/publication/press/compress";
import { PublicFolder } from "@/publication/press/folder";
import { entryOf, type ManifestEntry, readManifest } from "@/publication/press/manifest";
import { ManifestPages } from "@/publication/press/manifest-pages";
import { fileOf, type PressedPage } from "@/publication/press/pressed-page";
import { plainBytes } from "@/publication/press/served-page";
import { signingKey } from "@/publication/signing-key";
import { canonical } from "@/trail/canonical";
import { randomNumbers } from "../bench/random";

let directory: string;
let faults: string[];

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), "workbench-folder-"));
  faults = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const open = (options: { memory?: number } = {}) =>
  PublicFolder.open({
    directory,
    key: signingKey(),
    onFault: (words) => faults.push(words),
    ...options,
  });
const file = (name: string) => path.join(directory, name);

async function page(address: string, sequence: number, words: string): Promise<PressedPage> {
  const body = Buffer.from(`<!doctype html><p>${words}</p>`.repeat(20));
  const contentType = "text/html; charset=utf-8";
  const hash = createHash("sha256").update(body).digest("hex");
  const forms = await compress(body, contentType);
  return { path: address, sequence, status: 200, contentType, body, hash, ...forms };
}

async function textAt(folder: PublicFolder, address: string): Promise<string | undefined> {
  const served = await folder.read(address);
  return served && plainBytes(served).toString();
}

describe("the public folder", () => {
  test("never goes back to an older page", async () => {
    const folder = await open();
    await folder.apply([await page("/ar", 7, "new")]);
    await folder.apply([await page("/ar", 6, "old")]);
    expect(await textAt(folder, "/ar")).toContain("new");
    expect(readFileSync(file("ar.html"), "utf8")).toContain("new");
  });

  test("rests after each manifest, but not while somebody waits for all of a site", async () => {
    const real = signingKey();
    const signLong = (text: Uint8Array) => wait(50).then(() => real.signLong(text));
    const folder = await PublicFolder.open({ directory, key: { ...real, signLong } });
    const took = async (from: number) => {
      const began = performance.now();
      for (const at of [from, from + 1, from + 2]) {
        await folder.apply([await page(`/ar/${at}`, at, "new")]);
      }
      return performance.now() - began;
    };
    const rested = await took(1);
    const hurried = await folder.hurriedWhile(() => took(4));
    // Two rests of nine times fifty milliseconds at least.
    expect(rested).toBeGreaterThan(900);
    expect(hurried).toBeLessThan(rested - 500);
  });

  test("does not let another process go back either", async () => {
    const [one, other] = [await open(), await open()];
    await one.apply([await page("/ar", 7, "new")]);
    await other.apply([await page("/ar", 6, "old"), await page("/en", 8, "english")]);
    expect(readFileSync(file("ar.html"), "utf8")).toContain("new");
    const again = await open();
    expect(await textAt(again, "/ar")).toContain("new");
    expect(await textAt(again, "/en")).toContain("english");
  });

  test("answers what came while the disk was busy, and puts all of it there in one go", async () => {
    const folder = await open();
    const coming = Array.from({ length: 30 }, (_, index) => page(`/ar/${index}`, index + 1, "new"));
    const written: Promise<void>[] = [];
    for (const each of coming) written.push(folder.apply([await each]));
    expect(await textAt(folder, "/ar/29")).toContain("new");
    await folder.settled();
    expect(folder.unwritten).toBe(0);
    await Promise.all(written);
    const again = await open();
    for (let index = 0; index < 30; index += 1) expect(again.has(`/ar/${index}`)).toBe(true);
    expect(faults).toEqual([]);
  });

  test("has a manifest in the canonical form, however it is put together", async () => {
    const names = ["/en/z", "/ar", "/ar/verdicts/b", "/ar/verdicts/a"];
    const pages = await Promise.all(names.map((name, index) => page(name, index + 1, name)));
    const entries = new Map(pages.map((each) => [each.path, entryOf(each)]));
    const manifest = { sequence: 4, pages: Object.fromEntries(entries) };
    expect(new ManifestPages(entries).canonical().toString()).toBe(canonical(manifest));
    expect(new ManifestPages().canonical().toString()).toBe(canonical({ sequence: 0, pages: {} }));
  });

  test("has the same manifest however its pages came and went", async () => {
    const random = randomNumbers(7);
    const pages = new ManifestPages();
    const known = new Map<string, ManifestEntry>();
    const entry = entryOf(await page("/ar", 1, "any"));
    for (let round = 1; round <= 6_000; round += 1) {
      const address = `/ar/${Math.floor(random() * 2_000).toString(36)}`;
      const next =
        random() < (round < 4_000 ? 0.1 : 0.7) ? undefined : { ...entry, sequence: round };
      pages.set(address, next);
      if (next) known.set(address, next);
      else known.delete(address);
      if (round % 500 > 0) continue;
      expect(pages.size).toBe(known.size);
      const sequence = Math.max(0, ...[...known.values()].map((each) => each.sequence));
      const manifest = { sequence, pages: Object.fromEntries(known) };
      expect(pages.canonical().toString()).toBe(canonical(manifest));
    }
  });

  test("is answered after a restart without a database, byte for byte", async () => {
    const pressed = [await page("/ar/verdicts/abc", 1, "verdict"), await page("/ar", 2, "home")];
    await (await open()).apply(pressed);
    const folder = await open();
    for (const { path: address, body, gzip, brotli } of pressed) {
      const served = await folder.read(address);
      expect(served && plainBytes(served)).toEqual(body);
      expect(served).toMatchObject({ gzip, brotli });
    }
    expect(folder.sequence).toBe(2);
    expect(faults).toEqual([]);
  });

  test("does not answer with a page that somebody changed on the disk", async () => {
    await (await open()).apply([await page("/ar", 1, "as it was"), await page("/en", 2, "whole")]);
    writeFileSync(file("ar.html"), "changed");
    const folder = await open();
    expect(await folder.read("/ar")).toBeUndefined();
    expect(folder.isLost("/ar")).toBe(true);
    expect(folder.lostAddresses).toEqual(["/ar"]);
    expect(await textAt(folder, "/en")).toContain("whole");
    expect(faults).toEqual([expect.stringContaining("/ar ")]);
    await folder.apply([await page("/ar", 1, "as it was")]);
    expect(readFileSync(file("ar.html"), "utf8")).toContain("as it was");
    expect(folder.isLost("/ar")).toBe(false);
    expect(await textAt(await open(), "/ar")).toContain("as it was");
  });

  test("keeps no more in memory than it may, and reads the rest", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `/ar/${index}`);
    const pages = await Promise.all(names.map((name, index) => page(name, index + 1, name)));
    const folder = await open({ memory: 20_000 });
    await folder.apply(pages);
    const inMemory = names.filter((name) => folder.get(name) !== undefined);
    expect(inMemory.length).toBeGreaterThan(5);
    expect(inMemory.length).toBeLessThan(20);
    for (const name of names) {
      expect(folder.has(name)).toBe(true);
      const [one, other] = await Promise.all([folder.read(name), folder.read(name)]);
      expect(one && plainBytes(one).toString()).toContain(`<p>${name}</p>`);
      expect(other).toBe(one);
    }
    expect(folder.get("/ar/39")).toBeDefined();
    expect(folder.get("/ar/0")).toBeUndefined();
    expect([folder.has("/ar/40"), await folder.read("/ar/40"), faults]).toEqual([
      false,
      undefined,
      [],
    ]);
  });

  test("reads what another process has put there since", async () => {
    await (await open()).apply([await page("/ar", 1, "old")]);
    const [one, other] = [await open(), await open()];
    await one.apply([await page("/ar", 2, "new")]);
    expect(await textAt(other, "/ar")).toContain("new");
    expect(faults).toEqual([]);
  });

  test("does not believe a manifest that somebody changed", async () => {
    await (await open()).apply([await page("/ar", 1, "as it was")]);
    const text = readFileSync(file("manifest.json"), "utf8");
    writeFileSync(file("manifest.json"), text.replace('"sequence":1', '"sequence":9'));
    expect((await open()).isEmpty).toBe(true);
    expect(faults.join()).toContain("manifest.json");
    // The same key once more, spelled so that it is not found: JSON takes the last one.
    const other = text
      .replace(/.*"manifest":(.*),"signature".*/, "$1")
      .replace('"sequence":1', '"sequence":9');
    writeFileSync(file("manifest.json"), text.replace(/}$/, `,"manifes\\u0074":${other}}`));
    const folder = await open();
    expect(folder.storedSequence("/ar")).toBe(0);
    expect(folder.isEmpty).toBe(true);
  });

  test("has the old or the new page wherever a press was cut off", async () => {
    const [old, fresh] = [await page("/ar", 1, "old"), await page("/ar", 2, "new")];
    await (await open()).apply([old]);
    const next = await new ManifestPages([["/ar", entryOf(fresh)]]).sign(signingKey());

    // Cut off after the coming manifest was written.
    writeFileSync(file("manifest.next.json"), next);
    expect(await textAt(await open(), "/ar")).toContain("old");

    // … after the page, before its compressed forms.
    writeFileSync(file("manifest.next.json"), next);
    writeFileSync(file("ar.html"), fresh.body);
    const folder = await open();
    expect(await textAt(folder, "/ar")).toContain("new");
    expect(await folder.read("/ar")).toMatchObject({ gzip: null, brotli: null, sequence: 2 });

    // … in the middle of the coming manifest.
    writeFileSync(file("manifest.next.json"), next.subarray(0, 100));
    expect(await textAt(await open(), "/ar")).toContain("new");
  });

  test("takes what a broken write left undone from the database's rows", async () => {
    const [old, fresh] = [await page("/ar", 1, "old"), await page("/ar", 2, "new")];
    const folder = await open();
    await folder.apply([old]);
    renameSync(directory, `${directory}.away`);
    writeFileSync(directory, "a disk that cannot be written");
    await expect(folder.apply([fresh])).rejects.toThrow();
    expect(await textAt(folder, "/ar")).toContain("new");
    expect(folder.storedSequence("/ar")).toBe(1);
    rmSync(directory);
    renameSync(`${directory}.away`, directory);
    await folder.apply([fresh]);
    expect(await textAt(await open(), "/ar")).toContain("new");
  });

  test("is signed over every page's hash", async () => {
    const folder = await open();
    const ar = await page("/ar", 3, "home");
    await folder.apply([ar]);
    const read = readManifest(folder.manifest.toString(), signingKey());
    expect(read?.isOurs).toBe(true);
    expect(read?.pages.get("/ar")).toEqual(entryOf(ar));
    expect(readFileSync(file("manifest.json"))).toEqual(folder.manifest);
  });
});

describe("an address", () => {
  test.each(["/../x", "/a/../b", "/.lock", "/manifest.json", "//x", "/a b", "/ar.html", "x", "/ا"])(
    "%s names no file",
    (address) => {
      expect(() => fileOf(address, "text/html")).toThrow();
    },
  );

  test("of a page and one below it lie side by side", () => {
    expect(fileOf("/ar", "text/html; charset=utf-8")).toBe("ar.html");
    expect(fileOf("/ar/verdicts/x", "text/html; charset=utf-8")).toBe("ar/verdicts/x.html");
    expect(fileOf("/.well-known/signing-keys.json", "application/json")).toBe(
      ".well-known/signing-keys.json",
    );
  });
});
