import { spawnSync } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { migrateIfNeeded } from "@/bin/database/migrate";
import { asClient } from "@/bin/database/two-roles";
import { describeUnreachable } from "@/bin/database/unreachable";
import { environment } from "@/settings/environment";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const addresses = () => {
  const { DATABASE_URL: appUrl = "", MIGRATION_DATABASE_URL: ownerUrl } = environment();
  return { appUrl, ownerUrl };
};

describe("bringing a database up to date", () => {
  test("does nothing where nothing is pending, with the owner's address or without", async () => {
    expect(await migrateIfNeeded(addresses())).toEqual([]);
    expect(await migrateIfNeeded({ ...addresses(), ownerUrl: undefined })).toEqual([]);
  });

  test("refuses to serve with the role that owns the tables", async () => {
    const { ownerUrl = "" } = addresses();
    await expect(migrateIfNeeded({ ownerUrl, appUrl: ownerUrl })).rejects.toThrow(
      /owns the database or its tables\. .*npm run prepare-database/,
    );
  });

  test("refuses to serve with a superuser", async () => {
    const { adminUrl } = inject("testCluster");
    await expect(migrateIfNeeded({ ownerUrl: adminUrl, appUrl: adminUrl })).rejects.toThrow(
      /is a superuser\. .*docs\/operations\.md/,
    );
  });

  test("gives back a grant that was lost", async () => {
    const { appUrl, ownerUrl = "" } = addresses();
    const read = () => asClient(appUrl, (app) => app.query('SELECT FROM "Person"'));
    await asClient(ownerUrl, (owner) =>
      owner.query('REVOKE ALL ON "Person" FROM PUBLIC, workbench_test_app'),
    );
    await expect(read()).rejects.toThrow(/denied/);
    await migrateIfNeeded(addresses());
    await expect(read()).resolves.toBeDefined();
  });

  test("says what is pending where it may not migrate", async () => {
    const { appUrl, ownerUrl = "" } = addresses();
    await asClient(ownerUrl, (owner) =>
      owner.query(`DELETE FROM "_prisma_migrations" WHERE migration_name =
        (SELECT max(migration_name) FROM "_prisma_migrations")`),
    );
    await expect(migrateIfNeeded({ appUrl, ownerUrl: undefined })).rejects.toThrow(
      /^1 migration is pending and MIGRATION_DATABASE_URL is not set\. .*npm run prepare-database/,
    );
  });
});

test.each([
  ["postgresql://app:x@127.0.0.1:1/workbench", "nothing listens there"],
  ["postgresql://app:x@nowhere.invalid/workbench", "its host name"],
])("a database at %s is said to be out of reach", async (address, reason) => {
  const error = await asClient(address, async () => {}).catch((fault: unknown) => fault);
  expect(describeUnreachable(error, address)).toContain(reason);
});

test("a wrong password is told from a fault of ours", async () => {
  const { appUrl } = addresses();
  const wrong = new URL(appUrl);
  wrong.password = "wrong";
  const error = await asClient(wrong.href, async () => {}).catch((fault: unknown) => fault);
  expect(describeUnreachable(error, wrong.href)).toContain("it refuses the password");
  expect(describeUnreachable(new TypeError("a fault of ours"), appUrl)).toBeNull();
});

test("npm run prepare-database makes two roles on a server and changes nothing twice", async () => {
  const { adminUrl } = inject("testCluster");
  const address = new URL(adminUrl);
  const database = `test_${process.pid}_prepared`;
  address.pathname = `/${database}`;
  const prepare = () =>
    spawnSync(process.execPath, ["--import", "tsx", "bin/prepare-database.ts", address.href], {
      encoding: "utf8",
    });
  const { stdout } = prepare();
  const [, appUrl = ""] = /^DATABASE_URL=(.*)$/m.exec(stdout) ?? [];
  const [, ownerUrl = ""] = /^MIGRATION_DATABASE_URL=(.*)$/m.exec(stdout) ?? [];
  await asClient(ownerUrl, (owner) => owner.query("CREATE TABLE own (id int)"));
  await asClient(appUrl, async (app) => {
    await expect(app.query("CREATE TABLE public.theirs (id int)")).rejects.toThrow(/denied/);
  });
  expect(prepare().stderr).toMatch(/^\s*The role test_\d+_prepared_owner exists already/);

  await asClient(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE ${database}`);
    await admin.query(`DROP ROLE ${database}_owner, ${database}_app`);
  });
});
