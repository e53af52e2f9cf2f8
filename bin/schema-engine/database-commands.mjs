import pg from "pg";
import { addressOf, databaseIn, runStatement } from "./connections.mjs";

/** The CLI's own codes for what a connection fails with. */
const codes = {
  "3D000": "P1003",
  "28P01": "P1000",
  28000: "P1000",
  ECONNREFUSED: "P1001",
  ENOTFOUND: "P1001",
};

/**
 * `cli can-connect-to-database | create-database | drop-database`. Returns the exit code.
 *
 * @param {string} command
 * @param {string} address
 */
export async function runDatabaseCommand(command, address) {
  process.stderr.write("\n"); // The CLI drops the first line.
  try {
    await perform(command, address);
    return 0;
  } catch (error) {
    report(error, address);
    return 1;
  }
}

async function perform(command, address) {
  const database = pg.escapeIdentifier(databaseIn(address));
  if (command === "can-connect-to-database") return runStatement(address, "SELECT 1");
  if (command === "create-database") return createDatabase(address);
  if (command === "drop-database") {
    return runStatement(addressOf(address, "postgres"), `DROP DATABASE ${database} WITH (FORCE)`);
  }
  throw new Error(`The stand-in engine does not know the command "${command}".`);
}

/** Makes the database that an address names. */
export function createDatabase(address) {
  const database = pg.escapeIdentifier(databaseIn(address));
  return runStatement(addressOf(address, "postgres"), `CREATE DATABASE ${database}`);
}

function report(error, address) {
  const code = codes[error.code];
  const { hostname, port } = new URL(address);
  const message =
    {
      P1003: `Database \`${databaseIn(address)}\` does not exist`,
      P1001: `Can't reach database server at \`${hostname}:${port || 5432}\``,
    }[code] ?? error.message;
  const fields = code ? { message, error_code: code } : { message };
  const timestamp = new Date().toISOString();
  const target = "schema_engine::logger";
  process.stderr.write(`${JSON.stringify({ timestamp, level: "ERROR", fields, target })}\n`);
}
