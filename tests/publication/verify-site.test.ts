import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { allAddresses, inRounds, kindOf } from "@/publication/addresses/kinds";
import { PublicFolder } from "@/publication/press/folder";
import { readIfThere } from "@/publication/press/folder-files";
import { takeInMissing } from "@/publication/press/follow-press";
import { readManifest } from "@/publication/press/manifest";
import { ManifestPages } from "@/publication/press/manifest-pages";
import { pressPage } from "@/publication/press/press-page";
import { fileOf } from "@/publication/press/pressed-page";
import { signingKey } from "@/publication/signing-key";
import { verifySite } from "@/publication/verify-site";
import { appClient, useTestDatabase } from "../support/database";
import { openNewsroom, publishedClaim } from "../support/newsroom";

useTestDatabase();

let directory: string;
const kept = new Map<string, Buffer>();

const fileAt = (address: string) => path.join(directory, address.slice(1));
const read = (address: string, contentType: string) =>
  readIfThere(
    address === "/manifest.json"
      ? fileAt(address)
      : path.join(directory, fileOf(address, contentType)),
  );

/** Changes a file of the folder as somebody would who got at it. */
function tamper(address: string, from: string, to: string): void {
  const file = fileAt(address);
  const bytes = readFileSync(file);
  kept.set(file, bytes);
  const text = bytes.toString();
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(async () => {
  const desk = await openNewsroom();
  await publishedClaim(desk);
  await publishedClaim(desk);
  directory = mkdtempSync(path.join(os.tmpdir(), "workbench-verify-"));
  const db = await appClient();
  // Everything that is made from data, as the press makes it.
  for (const address of inRounds(await allAddresses(db)).flat()) {
    const bytes = await kindOf(address)?.make?.(db, address);
    if (bytes) await pressPage(db, address, bytes);
  }
  await takeInMissing(db, await PublicFolder.open({ directory, key: signingKey() }));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));
beforeEach(() => {
  for (const [file, bytes] of kept) writeFileSync(file, bytes);
  kept.clear();
});

const month = new Date().toISOString().slice(0, 7);

describe("anybody who verifies a site", () => {
  test("finds it whole as it was pressed, and is told what was looked at", async () => {
    const report = await verifySite(read);
    expect(report).toMatchObject({ keys: [signingKey().id], entries: 2, records: 2, faults: [] });
    expect(report.pages).toBeGreaterThan(20);
  });

  test("is told which page was changed", async () => {
    tamper("/ar/feeds/verdicts.rss", "لن ترفع", "سترفع");
    expect((await verifySite(read)).faults).toEqual([
      "/ar/feeds/verdicts.rss is not what was pressed.",
    ]);
  });

  test("waits for a manifest that does not name a newer page yet, if there is patience", async () => {
    const manifest = await readIfThere(fileAt("/manifest.json"));
    const entries = readManifest(manifest?.toString() ?? "", signingKey())?.pages ?? new Map();
    const old = new ManifestPages(entries);
    const feed = "/ar/feeds/verdicts.rss";
    old.set(feed, { ...entries.get(feed), hash: "0".repeat(64) });
    const before = await old.sign(signingKey());
    const readBehind = (times: number) => {
      let left = times;
      return (address: string, contentType: string) =>
        address === "/manifest.json" && left-- > 0
          ? Promise.resolve(before)
          : read(address, contentType);
    };
    expect((await verifySite(readBehind(2))).faults).toEqual([`${feed} is not what was pressed.`]);
    expect((await verifySite(readBehind(2), { patience: 5_000 })).faults).toEqual([]);
  });

  test("is told which record was changed, though its hash was made anew", async () => {
    tamper(`/exports/dump/${month}.jsonl`, "2027", "2028");
    expect((await verifySite(read)).faults).toEqual([
      `/exports/dump/${month}.jsonl is not what was pressed.`,
      `/exports/dump/${month}.jsonl is not what was signed.`,
      `/exports/dump/${month}.jsonl: the record in line 1 is not what was logged.`,
    ]);
  });

  test("is told which entry of the log was changed", async () => {
    tamper("/public-log.json", '"kind":"PUBLICATION"', '"kind":"UPDATE"');
    const { faults } = await verifySite(read);
    expect(faults).toContain("/public-log.json is not what was pressed.");
    expect(faults.find((fault) => fault.startsWith("Entry 1 "))).toMatch(
      /claim \w+\) is not what its hash says\./,
    );
  });

  test("does not believe a manifest that somebody else signed", async () => {
    tamper("/manifest.json", '"status":200', '"status":201');
    expect((await verifySite(read)).faults).toContain("manifest.json is not what was signed.");
  });

  test("does not believe keys that came with the site where older ones are at hand", async () => {
    const { publicKey } = generateKeyPairSync("ed25519");
    const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
    const { faults } = await verifySite(read, {
      trusted: [{ id: "0".repeat(16), publicKey: pem }],
    });
    expect(faults.length).toBeGreaterThanOrEqual(3);
    expect(faults).toContain("/exports/dump.json is not what was signed.");
  });

  test("is told where there is nothing to check", async () => {
    const { faults } = await verifySite(async () => null);
    expect(faults).toHaveLength(2);
  });

  test("reads the same from the command, which ends with 1 where something was changed", () => {
    const run = () =>
      spawnSync(process.execPath, ["--import", "tsx", "bin/verify.ts", directory], {
        encoding: "utf8",
      });
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining("Everything is") });
    tamper("/ar/feeds/verdicts.rss", "لن ترفع", "سترفع");
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain("/ar/feeds/verdicts.rss is not what was pressed.");
  });
});
