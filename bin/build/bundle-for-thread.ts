import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/**
 * Bundles a program into one file that a worker thread can run without a loader. Whoever reads the
 * file at that moment, in this process or another, gets the whole old one or the whole new one.
 */
export async function bundleForThread(entry: string, target: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
  const draft = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(draft, outputFiles[0]?.contents ?? "");
  renameSync(draft, target);
}
