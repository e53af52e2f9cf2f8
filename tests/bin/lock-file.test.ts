import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { releaseLock, takeLock, whileHolding } from "@/bin/locks/lock-file";
import { isAlive } from "@/bin/locks/running-process";
import { temporaryFolder } from "../support/folder";

const lockIn = (folder: string) => path.join(folder, "some.lock");

test("a lock is held until it is released", () => {
  const lock = lockIn(temporaryFolder());
  expect(takeLock(lock, "here")).toBeNull();
  expect(takeLock(lock)).toMatchObject({ pid: process.pid, note: "here" });
  releaseLock(lock);
  expect(takeLock(lock)).toBeNull();
});

test("the lock of a process that died is taken over", async () => {
  const lock = lockIn(temporaryFolder());
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  writeFileSync(lock, JSON.stringify({ pid: child.pid, began: "1" }));
  expect(takeLock(lock)).toBeNull();
});

test("a process that got the number of a dead one does not hold its lock", () => {
  const lock = lockIn(temporaryFolder());
  writeFileSync(lock, JSON.stringify({ pid: process.ppid, began: "long ago" }));
  expect(takeLock(lock)).toBeNull();
});

test("many who wait come in one at a time", async () => {
  const lock = lockIn(temporaryFolder());
  let inside = 0;
  const visits = Array.from({ length: 8 }, () =>
    whileHolding(lock, async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    }),
  );
  await Promise.all(visits);
  expect(existsSync(lock)).toBe(false);
});

test("a process that has ended is not alive", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  expect(isAlive(child.pid ?? 0)).toBe(false);
  expect(isAlive(process.pid)).toBe(true);
});
