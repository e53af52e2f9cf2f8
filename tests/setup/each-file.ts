import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

// A test sees neither the developer's database nor their data folder.
delete process.env.DATABASE_URL;
delete process.env.MIGRATION_DATABASE_URL;
delete process.env.DIRECT_DATABASE_URL;
delete process.env.SIGNING_KEY;
process.env.LOG_LEVEL = "silent";
process.env.DATA_FOLDER = mkdtempSync(path.join(os.tmpdir(), "workbench-test-"));

afterAll(() => {
  rmSync(process.env.DATA_FOLDER ?? "", { recursive: true, force: true });
});
