import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { compress } from "@/publication/press/compress";
import { exportFolder } from "@/publication/press/export-folder";
import { PublicFolder } from "@/publication/press/folder";
import { sha256 } from "@/publication/press/manifest";
import type { PressedPage } from "@/publication/press/pressed-page";
import { publicHeaders } from "@/publication/press/public-headers";
import { signingKey } from "@/publication/signing-key";
import { temporaryFolder } from "../support/folder";

let target: string;
let rules: string;

async function page(address: string, contentType: string, status = 200): Promise<PressedPage> {
  const body = Buffer.from(`${address} `.repeat(50));
  const forms = await compress(body, contentType);
  return { path: address, sequence: 1, status, contentType, body, hash: sha256(body), ...forms };
}

const html = "text/html; charset=utf-8";

beforeEach(async () => {
  const directory = temporaryFolder();
  target = path.join(temporaryFolder(), "exported");
  const folder = await PublicFolder.open({ directory, key: signingKey() });
  await folder.apply([
    await page("/ar", html),
    await page("/ar/404", html, 404),
    await page("/ar/verdicts/abc/card", html),
    await page("/ar/speakers/gone", html, 404),
    await page("/exports/dump/2026-11.jsonl", "application/jsonl; charset=utf-8"),
    await page("/.well-known/signing-keys.json", "application/json; charset=utf-8"),
  ]);
  await exportFolder(directory, target);
  rules = readFileSync(path.join(target, "nginx.conf"), "utf8");
});

const file = (name: string) => path.join(target, "site", name);

interface Place {
  readonly how: string;
  readonly pattern: string;
  readonly inside: string;
}

/** The locations of the outer level, in their order. */
function placesIn(text: string): Place[] {
  const places: Place[] = [];
  let rest = text;
  for (;;) {
    const begin = /^location (?:(=|~) )?(\S+) \{/m.exec(rest);
    if (!begin) return places;
    let depth = 1;
    let at = begin.index + begin[0].length;
    while (depth > 0 && at < rest.length) {
      if (rest[at] === "{") depth += 1;
      if (rest[at] === "}") depth -= 1;
      at += 1;
    }
    const [whole, how = "prefix", pattern = ""] = begin;
    places.push({ how, pattern, inside: rest.slice(begin.index + whole.length, at - 1) });
    rest = rest.slice(at);
  }
}

/** The location that nginx takes: an exact one, the first pattern that fits, the longest prefix. */
function placeOf(address: string): Place | undefined {
  const places = placesIn(rules);
  const prefixes = places.filter(
    ({ how, pattern }) => how === "prefix" && address.startsWith(pattern),
  );
  return (
    places.find(({ how, pattern }) => how === "=" && pattern === address) ??
    places.find(({ how, pattern }) => how === "~" && new RegExp(pattern).test(address)) ??
    prefixes.sort((one, other) => other.pattern.length - one.pattern.length)[0]
  );
}

describe("a site that was exported", () => {
  test("has every page with its packed forms, and nothing that is gone or half written", () => {
    expect(readFileSync(file("ar.html"), "utf8")).toContain("/ar");
    expect(existsSync(file("ar.html.gz"))).toBe(true);
    expect(existsSync(file("ar/404.html"))).toBe(true);
    expect(existsSync(file("ar/speakers/gone.html"))).toBe(false);
    const hidden = readdirSync(path.join(target, "site"), { recursive: true }).map(String);
    expect(hidden.filter((name) => /\.(lock|unfinished)$/.test(name))).toEqual([]);
  });

  test.each([
    "/ar",
    "/en/verdicts/abc",
    "/ar/verdicts/abc/card",
    "/en/verdicts/abc/quotation",
    "/ar/verdicts/abc/card.png",
    "/assets/3f.css",
    "/en/feeds/verdicts.rss",
    "/ar/feeds/verdicts.json",
    "/exports/verdicts.csv",
    "/exports/dump.json",
    "/exports/annotations/01900000-0000-7000-8000-000000000000.json",
    "/api/v1/verdicts/abc",
    "/sitemaps/ar-2026-11.xml",
    "/.well-known/signing-keys.json",
    "/manifest.json",
    "/public-log.json",
    "/sitemap.xml",
    "/robots.txt",
    "/favicon.svg",
  ])("has nginx answer %s with the headers that the app gives it", (address) => {
    const { inside = "" } = placeOf(address) ?? {};
    const given = [...inside.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(
      ([, name, value]) => [name, value],
    );
    expect(Object.fromEntries(given)).toEqual(publicHeaders(address));
    expect(inside).toContain("gzip_static on;");
    expect(inside).toContain("limit_except GET { deny all; }");
  });

  test("shows nobody what lies beside the pages", () => {
    expect(placeOf("/.lock")?.inside.trim()).toBe("return 404;");
    expect(placeOf("/ar.html")?.inside).toContain("internal;");
    expect(placeOf("/ar/verdicts/abc.html.gz")?.inside).toContain("internal;");
    // What says that there is nothing says so to whoever asks for it by its name.
    expect(placeOf("/ar/404")?.inside).toContain("return 404;");
    expect(placeOf("/")?.inside.trim()).toBe("return 307 /ar;");
  });
});
