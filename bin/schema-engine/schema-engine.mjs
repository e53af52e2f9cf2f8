#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine`, which the CLI would download (prisma.config.ts
// names this file in PRISMA_SCHEMA_ENGINE_BINARY). It speaks the same JSON-RPC over standard
// input and output, and runs the engine's official WebAssembly build over adapter-pg.
import { readArguments } from "./arguments.mjs";
import { runDatabaseCommand } from "./database-commands.mjs";
import { engineVersion } from "./engine.mjs";
import { answerRequests } from "./requests.mjs";

const given = readArguments(process.argv.slice(2));

if (given.databaseCommand) {
  process.exit(await runDatabaseCommand(given.databaseCommand, given.address));
} else if (given.version) {
  console.log(`schema-engine-wasm ${engineVersion()}`);
} else {
  answerRequests(given);
}
