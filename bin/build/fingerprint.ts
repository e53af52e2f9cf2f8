import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What a build is made of: when any of it changes, the build is made anew. */
const sources = [
  "access",
  "app",
  "language",
  "live",
  "notification",
  "publication",
  "review",
  "serving",
  "settings",
  "splitter",
  "trail",
  "ui",
  "public",
  "prisma/schema.prisma",
  "prisma/client.ts",
  "prisma/while-connected.ts",
  "server.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** A hash over every source of the build, by name and content. */
export function fingerprintSources(projectFolder: string): string {
  // The place too: a build names it in many files.
  const hash = createHash("sha256").update(`${process.version}\0${projectFolder}`);
  for (const file of sources.flatMap((source) => filesUnder(projectFolder, source))) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(projectFolder, file)));
  }
  return hash.digest("hex");
}

function filesUnder(projectFolder: string, source: string): string[] {
  const found = statSync(path.join(projectFolder, source), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [source];
  const names = readdirSync(path.join(projectFolder, source)).sort();
  return names.flatMap((name) => filesUnder(projectFolder, `${source}/${name}`));
}
