import os from "node:os";
import path from "node:path";
import type { Piscina } from "piscina";
import type { Answer, Batch, Fault } from "./batch";
import type { Rendering } from "./options";
import { splitBatch } from "./split-batch";

/** Input up to this many bytes is split before threads would have started. */
const soonDone = 256 * 1024;

/**
 * Splits batches on every core and hands the answers on in the order of the batches, each as soon as
 * it can be. Reads no further ahead than a few batches for each core, so that memory stays bounded
 * however long the input is and however slowly the answers are taken.
 *
 * @param take is waited for before the next answer is handed to it
 */
export async function splitInOrder(
  batches: AsyncIterable<Batch | Fault>,
  rendering: Rendering,
  take: (answer: Answer, bytes: number) => Promise<void>,
): Promise<void> {
  const cores = os.availableParallelism();
  const underWay: Promise<void>[] = [];
  let taken = Promise.resolve();
  let read = 0;
  let pool: Piscina | undefined;
  for await (const batch of batches) {
    const length = "bytes" in batch ? batch.bytes.length : 0;
    read += length;
    if (read > soonDone) pool ??= await openPool(cores);
    const answer = answerTo(batch, rendering, pool);
    const before = taken;
    taken = before.then(async () => take(await answer, length));
    underWay.push(taken);
    if (underWay.length >= 2 * cores + 2) await underWay.shift();
  }
  await taken;
  await pool?.destroy();
}

/** What threads need is loaded here, since most often one text is split and needs none. */
async function openPool(threads: number): Promise<Piscina> {
  const { bundleForThread } = await import("../build/bundle-for-thread");
  const { Piscina } = await import("piscina");
  const filename = path.resolve(import.meta.dirname, "../../.build/split-batches.mjs");
  await bundleForThread(path.join(import.meta.dirname, "batch-worker.ts"), filename);
  // A loader that this process was started with is of no use to a bundle, and takes time to load.
  return new Piscina({ filename, minThreads: threads, maxThreads: threads, execArgv: [] });
}

async function answerTo(batch: Batch | Fault, rendering: Rendering, pool?: Piscina) {
  if (!("bytes" in batch)) return { output: "", articles: 0, faults: [batch] };
  if (!pool) return splitBatch(batch, rendering);
  const { name, firstLine: line } = batch;
  try {
    return await pool.run({ batch, rendering }, { transferList: [batch.bytes.buffer] });
  } catch (error) {
    const reason = `could not be split from here on: ${(error as Error).message}`;
    return { output: "", articles: 0, faults: [{ name, line, reason }] };
  }
}
