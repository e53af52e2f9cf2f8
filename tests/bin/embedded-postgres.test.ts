import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { asClient } from "@/bin/database/two-roles";
import { startEmbeddedPostgres, stopEmbeddedPostgres } from "@/bin/embedded-postgres";
import { filesOf } from "@/bin/embedded-postgres/state";
import { temporaryFolder } from "../support/folder";
import { killPostgres } from "../support/workbench";

const answers = (address: string) =>
  asClient(address, () => Promise.resolve(true)).catch(() => false);

async function start(dataFolder: string) {
  onTestFinished(() => stopEmbeddedPostgres(dataFolder));
  return startEmbeddedPostgres({ dataFolder, database: "workbench", durable: true });
}

/** Starts it from another process, which then only waits. */
async function startElsewhere(folder: string): Promise<ChildProcess> {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(path.resolve("bin/embedded-postgres/index.ts"))};
    const options = { dataFolder: ${JSON.stringify(folder)}, database: "workbench", durable: true };
    startEmbeddedPostgres(options).then(() => console.log("up"));
    setInterval(() => {}, 1000);
  `;
  const words = ["--import", "tsx", "--input-type=module", "-e", script];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  expect(child.exitCode).toBeNull();
  return child;
}

// Each test makes a cluster or two.
vi.setConfig({ testTimeout: 60_000 });

describe("the embedded Postgres", () => {
  test("keeps what is written over a stop and over a kill, at the same address", async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    await asClient(first.ownerUrl, (owner) => owner.query("CREATE TABLE kept AS SELECT 1 AS one"));
    await first.stop();
    expect(await answers(first.appUrl)).toBe(false);

    const second = await start(folder);
    await asClient(second.ownerUrl, (owner) => owner.query("INSERT INTO kept VALUES (2)"));
    await killPostgres(folder);

    const third = await start(folder);
    const rows = await asClient(third.ownerUrl, (owner) => owner.query("SELECT FROM kept"));
    expect(rows.rowCount).toBe(2);
    expect(third.appUrl).toBe(first.appUrl);
  });

  test("is stopped by the last who uses it, and joined after its starter was killed", async () => {
    const folder = temporaryFolder();
    const starter = await startElsewhere(folder);
    const joined = await start(folder);
    await joined.stop();
    expect(await answers(joined.appUrl)).toBe(true);

    starter.kill("SIGKILL");
    await once(starter, "exit");
    const heir = await start(folder);
    expect(await answers(heir.appUrl)).toBe(true);
    await heir.stop();
    expect(await answers(heir.appUrl)).toBe(false);
  });

  test("says what is missing when its passwords are lost", async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    rmSync(filesOf(folder).state);
    await expect(start(folder)).rejects.toThrow(/postgres\.json.* is missing/);
  });

  test("gives the app a role that can change nothing of the schema", async () => {
    const { ownerUrl, appUrl } = await start(temporaryFolder());
    await asClient(ownerUrl, (owner) =>
      owner.query(`
        CREATE TABLE held (id int);
        CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER hold BEFORE UPDATE ON held EXECUTE FUNCTION hold();
        GRANT USAGE ON SCHEMA public TO workbench_app;
      `),
    );
    await asClient(appUrl, async (app) => {
      for (const attempt of [
        "SELECT FROM held",
        "INSERT INTO held VALUES (1)",
        "DROP TRIGGER hold ON held",
        "ALTER TABLE held DISABLE TRIGGER ALL",
        "SET session_replication_role = replica",
        "TRUNCATE held",
        "DROP TABLE held",
        "CREATE TABLE own (id int)",
        "CREATE TEMPORARY TABLE held (id int)",
        "CREATE SCHEMA own",
        "CREATE ROLE friend",
        "CREATE DATABASE own",
        "SET ROLE workbench_owner",
        "GRANT SELECT ON held TO workbench_app",
        "ALTER FUNCTION hold() RENAME TO held_no_more",
      ]) {
        await expect(app.query(attempt), attempt).rejects.toThrow(/denied|must be owner/);
      }
    });
  });
});
