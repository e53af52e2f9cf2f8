import path from "node:path";
import { Piscina } from "piscina";
import type { SplitArticle } from "@/splitter";

const kept = globalThis as { workbenchSplitters?: Piscina };

/** Longest time a text may take, in milliseconds; an article takes a few. */
const patience = 20_000;

/**
 * Splits a text in a worker thread, so that a long one never holds up the server's event loop.
 * The worker is one bundled file (bin/build.ts), since Next's bundles cannot be a thread's entry.
 */
export async function splitInWorker(text: string): Promise<SplitArticle> {
  kept.workbenchSplitters ??= new Piscina({
    filename: path.resolve(process.cwd(), ".build/split-worker.mjs"),
    minThreads: 0,
    maxThreads: 2,
    maxQueue: 64,
    idleTimeout: 30_000,
  });
  return kept.workbenchSplitters.run(text, { signal: AbortSignal.timeout(patience) });
}
