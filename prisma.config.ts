import path from "node:path";
import { defineConfig } from "prisma/config";
import { bundleSplitWorker } from "./bin/build/build";
import { joinDatabase } from "./bin/database/join-database";
import { readEnvFile } from "./settings/env-file";

readEnvFile();
const [, , command = "", ...options] = process.argv;
const isExternal = Boolean(process.env.DATABASE_URL);

// The engine from npm instead of the one that Prisma would download. Windows cannot run a script
// as a program, so there Prisma fetches its own.
if (process.platform !== "win32") {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(
    import.meta.dirname,
    "bin/schema-engine/schema-engine.mjs",
  );
}

// `prisma generate` runs after every `npm ci` and must not want a database.
const needsDatabase =
  ["migrate", "db", "studio"].includes(command) &&
  !options.some((option) => option === "--help" || option === "-h");
if (needsDatabase && !process.env.MIGRATION_DATABASE_URL) {
  const { appUrl, ownerUrl = "" } = await joinDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.MIGRATION_DATABASE_URL = ownerUrl;
}

if (command === "db" && options[0] === "seed") {
  if (isExternal) throw new Error("Demonstration accounts are never made in a database of yours.");
  await bundleSplitWorker();
}

// Migrations are the owner's; to look at rows, the app's role is enough.
const address = command === "studio" ? "DATABASE_URL" : "MIGRATION_DATABASE_URL";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "node --import tsx seeds/index.ts" },
  datasource: { url: process.env[address] ?? "" },
});
