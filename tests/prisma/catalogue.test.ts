import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { ownerClient, useTestDatabase } from "../support/database";
import { describeCatalogue } from "./catalogue";

useTestDatabase();

const snapshot = path.join(import.meta.dirname, "catalogue.snapshot.txt");

test("what the database enforces is what was last agreed on", async () => {
  const { owner, app } = inject("testCluster");
  const roles = { owner: owner.name, app: app.name };
  const found = await describeCatalogue(await ownerClient(), roles);
  if (process.env.UPDATE_CATALOGUE) writeFileSync(snapshot, found);
  // After a migration: UPDATE_CATALOGUE=1 npx vitest run tests/prisma, then read the difference.
  expect(found).toBe(readFileSync(snapshot, "utf8"));
});
