import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../../settings/start-problem";
import { runNode } from "../child";
import { bundleForThread } from "./bundle-for-thread";
import { fingerprintSources } from "./fingerprint";

const projectFolder = path.resolve(import.meta.dirname, "../..");
const stamp = path.join(projectFolder, ".build/stamp.json");
const worker = path.join(projectFolder, ".build/split-worker.mjs");
const site = path.join(projectFolder, ".next/BUILD_ID");

/** Whether what was built last is what would be built now. */
export function isBuilt(): boolean {
  if (![stamp, worker, site].every((file) => existsSync(file))) return false;
  const { fingerprint } = JSON.parse(readFileSync(stamp, "utf8")) as { fingerprint: string };
  return fingerprint === fingerprintSources(projectFolder);
}

/** Builds the site and the splitter's worker. Needs no database. */
export async function build(onLine?: (line: string) => void): Promise<void> {
  // Taken before, so that a change made while it builds leads to another build.
  const fingerprint = fingerprintSources(projectFolder);
  rmSync(stamp, { force: true });
  await bundleSplitWorker();
  await buildSite(onLine);
  writeFileSync(stamp, `${JSON.stringify({ fingerprint })}\n`);
}

/** Bundles the splitter into one file that a worker thread can run without a loader. */
export function bundleSplitWorker(): Promise<void> {
  return bundleForThread(path.join(projectFolder, "review/article/split-worker.ts"), worker);
}

async function buildSite(onLine?: (line: string) => void): Promise<void> {
  const next = path.join(projectFolder, "node_modules/next/dist/bin/next");
  const { code, output } = await runNode([next, "build"], {
    cwd: projectFolder,
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    ...(onLine && { onLine }),
  });
  if (code === 0) return;
  const last = output.trimEnd().split("\n").slice(-40).join("\n");
  throw new StartProblem(`The site could not be built; Next says:\n${onLine ? "" : last}`);
}
