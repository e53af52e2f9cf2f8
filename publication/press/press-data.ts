import { readFile } from "node:fs/promises";
import { readPublicLog, readSigningKeys } from "@/publication/public-log";
import { signingKey } from "@/publication/signing-key";
import { environment } from "@/settings/environment";
import type { Connection } from "./press-page";
import type { PressedBytes } from "./pressed-page";

/** The site's own files that are made from data. */
export const dataFiles = [
  "/robots.txt",
  "/favicon.svg",
  "/public-log.json",
  "/.well-known/signing-keys.json",
] as const;

type DataFile = (typeof dataFiles)[number];

export function isDataFile(address: string): address is DataFile {
  return (dataFiles as readonly string[]).includes(address);
}

/** What such a file says now. */
export async function pressedData(db: Connection, address: DataFile): Promise<PressedBytes> {
  switch (address) {
    case "/robots.txt":
      return text(robots());
    case "/favicon.svg":
      return { status: 200, contentType: "image/svg+xml", body: await readFile("ui/mark.svg") };
    case "/public-log.json":
      return json("entries", await logLines());
    case "/.well-known/signing-keys.json":
      await keepOwnKey(db);
      return json("keys", (await readSigningKeys()).map(lineOf));
  }
}

/** The longest rule that matches wins (RFC 9309, 2.2.2): of /api, what is open data may be read. */
function robots(): string {
  const rules = ["Allow: /api/v1/", "Disallow: /api", "Disallow: /desk"];
  const { SITE_ADDRESS } = environment();
  return `User-agent: *\n${rules.join("\n")}\n\nSitemap: ${SITE_ADDRESS}/sitemap.xml\n`;
}

/** The manifest is signed before anything is published, so its key is made known here too. */
async function keepOwnKey(db: Connection): Promise<void> {
  const { id, publicKeyPem } = signingKey();
  await db.query(
    `INSERT INTO "SigningKey" ("id", "publicKey") VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    [id, publicKeyPem],
  );
}

function text(content: string): PressedBytes {
  const body = Buffer.from(content);
  return { status: 200, contentType: "text/plain; charset=utf-8", body };
}

const lineOf = (row: unknown) => `\n${JSON.stringify(row)}`;

let known: { lines: string[]; last: { sequence: number; hash: string } } | undefined;

/** A line for each entry. They never change, so each is made once, as long as the last one is as it was. */
async function logLines(): Promise<string[]> {
  const before = known;
  const [first, ...rest] = await readPublicLog(before?.last.sequence);
  if (before && first?.sequence === before.last.sequence && first.hash === before.last.hash) {
    const last = rest.at(-1) ?? first;
    known = { lines: [...before.lines, ...rest.map(lineOf)], last };
  } else {
    const all = await readPublicLog();
    const last = all.at(-1);
    known = last && { lines: all.map(lineOf), last };
  }
  return known?.lines ?? [];
}

/** A line for each, so that two states of the file can be compared by eye. */
function json(name: string, lines: readonly string[]): PressedBytes {
  const body = Buffer.from(`{"${name}":[${lines.join(",")}\n]}\n`);
  return { status: 200, contentType: "application/json; charset=utf-8", body };
}
