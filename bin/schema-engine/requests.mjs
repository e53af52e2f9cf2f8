import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { databaseIn } from "./connections.mjs";
import { createDatabase } from "./database-commands.mjs";
import { openEngine, panicMessage } from "./engine.mjs";

/**
 * Answers the CLI's requests, one line each, one after the other, until it closes the input.
 *
 * @param {{ address?: string, datamodels: [string, string][] }} given
 */
export function answerRequests(given) {
  passOnPanics();
  let turn = Promise.resolve();
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on("line", (line) => {
    const request = line.trim() ? JSON.parse(line) : {};
    if (!request.method) return; // The CLI's answer to a "print" of ours.
    turn = turn.then(() => answer(given, request));
  });
  lines.on("close", () => turn.finally(() => process.exit(0)));
}

async function answer(given, { id, method, params }) {
  let opened;
  try {
    if (method === "createDatabase") {
      const address = params.datasource.url ?? given.address;
      await createDatabase(address);
      send({ id, result: { databaseName: databaseIn(address) } });
      return;
    }
    opened = await openEngine(given);
    const result = await callEngine(opened.engine, method, params);
    await opened.close();
    send({ id, result });
  } catch (error) {
    await opened?.close();
    const data = { is_panic: false, ...describeError(error, opened?.errors) };
    const message = "An error happened. Check the data field for details.";
    send({ id, error: { code: 4466, message, data } });
  }
}

async function callEngine(engine, method, params) {
  if (method === "getDatabaseVersion") return engine.version(params);
  if (method === "evaluateDataLoss" || method === "createMigration") {
    // Both look only at what this has found out by replaying the migrations.
    const { migrationsList, filters } = params;
    await engine.devDiagnostic({ migrationsList, filters });
  }
  const result = await engine[method](params);
  if (method === "diff" && result.stdout != null) {
    send({ id: randomUUID(), method: "print", params: { content: result.stdout } });
    result.stdout = null;
  }
  return result instanceof Map ? Object.fromEntries(result) : (result ?? {});
}

/** The engine's errors come as JSON in a message, or as a number under which the adapter knows. */
function describeError(error, errors) {
  const noted = typeof error?.id === "number" ? errors?.consumeError?.(error.id) : undefined;
  const message = panicMessage() || (noted?.error?.message ?? error?.message ?? String(error));
  try {
    const { message: text, meta, error_code } = JSON.parse(message);
    return { message: text, meta, error_code: error_code ?? error?.code };
  } catch {
    return { message, error_code: error?.code };
  }
}

/** A panic ends the process; its message goes the way the native engine sends it. */
function passOnPanics() {
  process.on("uncaughtException", (error) => {
    const message = panicMessage() || error.stack || String(error);
    const fields = { message, backtrace: error.stack };
    const line = JSON.stringify({ level: "ERROR", fields, target: "schema_engine::panic" });
    process.stderr.write(`${line}\n`, () => process.exit(101));
  });
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
