import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { Pause } from "@/publication/press/pause";

/** Milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

test("A rest is as long as the work before it, times a number, and none before the first", async () => {
  const pause = new Pause(4);
  expect(await timeOf(() => pause.over())).toBeLessThan(20);
  await pause.after(() => wait(30));
  expect(await timeOf(() => pause.over())).toBeGreaterThan(100);
  expect(await timeOf(() => pause.over())).toBeLessThan(20);
});

test("A rest ends at once for who cannot wait, and work that failed is rested from too", async () => {
  const pause = new Pause(1_000);
  await expect(
    pause.after(() => wait(5).then(() => Promise.reject(new Error("no")))),
  ).rejects.toThrow("no");
  const resting = pause.over();
  await pause.skippedWhile(async () => {
    await resting;
    await pause.over();
  });
});
