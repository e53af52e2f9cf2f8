import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, vi } from "vitest";
import { forgetEnvironment } from "@/settings/environment";

/** What a process's first file found: its files share the process, and nothing that they set in it. */
const kept = globalThis as { environmentOfTests?: NodeJS.ProcessEnv; workbenchLive?: unknown };
kept.environmentOfTests ??= { ...process.env };
for (const name of Object.keys(process.env)) delete process.env[name];
Object.assign(process.env, kept.environmentOfTests);

// A test sees neither the developer's database nor their data folder.
delete process.env.DATABASE_URL;
delete process.env.MIGRATION_DATABASE_URL;
delete process.env.DIRECT_DATABASE_URL;
delete process.env.SIGNING_KEY;
process.env.LOG_LEVEL = "silent";
process.env.DATA_FOLDER = mkdtempSync(path.join(os.tmpdir(), "workbench-test-"));
forgetEnvironment();
// Once stopped, the streams of a process stay so.
delete kept.workbenchLive;

afterAll(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(process.env.DATA_FOLDER ?? "", { recursive: true, force: true });
});
