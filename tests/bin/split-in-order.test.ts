import os from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Batch } from "@/bin/split/batch";
import { splitInOrder } from "@/bin/split/split-in-order";

const rendering = { form: "json", explain: false, colour: false, width: 80 } as const;
const ahead = 2 * os.availableParallelism() + 2;
const batches = 3 * ahead;

/** Batches of about so many bytes, the first ones the longest, and how many of them were read. */
function input(bytes: number) {
  const progress = { read: 0 };
  async function* read(): AsyncGenerator<Batch> {
    for (let firstLine = 1; firstLine <= batches; firstLine++) {
      progress.read++;
      const text = "word ".repeat((bytes / 5) * (firstLine < ahead ? 1 : 0.1));
      const line = Buffer.from(JSON.stringify({ id: firstLine, text }));
      yield { name: "corpus", firstLine, bytes: new Uint8Array(line) };
    }
  }
  return { progress, read };
}

test.each([
  ["in this thread", 100],
  ["in threads of their own", 200_000],
])("batches are split %s, in order and only so far ahead of who takes them", async (_, bytes) => {
  const { progress, read } = input(bytes);
  const taken: number[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const done = splitInOrder(read(), rendering, async ({ output, faults }) => {
    expect(faults).toEqual([]);
    await released;
    taken.push((JSON.parse(output) as { id: number }).id);
  });
  while (progress.read < ahead) await wait(10);
  await wait(300);
  expect(progress.read).toBe(ahead);
  expect(taken).toEqual([]);
  release();
  await done;
  expect(taken).toEqual(Array.from({ length: batches }, (_, index) => index + 1));
});
