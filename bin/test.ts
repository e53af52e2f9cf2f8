// npm test: every check and every test. The last line says how many tests
// passed and failed; a check that fails counts as one.
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { stopUnusedPostgres } from "./embedded-postgres";
import { runCommand } from "./run";
import { whenAskedToEnd } from "./signals";
import { countSuite, forgetReports, type Suite, suites } from "./test/suites";

/** After a signal, what runs is told to end and the rest is left out. */
let interrupted = false;
const running = new Set<ChildProcess>();
whenAskedToEnd(() => {
  interrupted = true;
  // The one signal at which vitest and Playwright both clean up after themselves.
  for (const child of running) child.kill("SIGINT");
});

await runCommand(async () => {
  forgetReports();
  const times: string[] = [];
  const failures: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const row of suites) {
    if (interrupted) break;
    console.log(`\n── ${row.map(({ name }) => name).join(", ")} ──`);
    const began = Date.now();
    const alone = row.length === 1;
    const ended = row.map(async (suite) => {
      const exitCode = await run(suite, alone);
      const count = countSuite(suite, exitCode);
      passed += count.passed;
      failed += count.failed;
      failures.push(...count.names);
      const time = `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(8);
      times.push(`${time}  ${suite.name}: ${exitCode === 0 ? "passed" : "FAILED"}`);
    });
    await Promise.all(ended);
  }
  if (interrupted) failed += 1;
  // Suites stop what they started; one that was killed could not.
  for (const folder of [".data/test", ".data/e2e"]) await stopUnusedPostgres(path.resolve(folder));
  // Once more at the end, where somebody who sees but the last lines finds them.
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join("\n")}`);
  console.log(`\n${times.join("\n")}\n\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

/** Runs a suite with nothing to read; returns its exit code. One of several says all at its end. */
function run({ words, env }: Suite, alone: boolean): Promise<number> {
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", ...(alone ? (["inherit", "inherit"] as const) : (["pipe", "pipe"] as const))],
    env: { ...process.env, ...env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => said.push(part));
  }
  running.add(child);
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => {
      running.delete(child);
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
