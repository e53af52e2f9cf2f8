import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { openAdapters } from "./connections.mjs";

/** Where the engine leaves its last words before it panics. */
const lastWords = {
  message: "",
  set_message(message) {
    this.message = message;
  },
};
globalThis.PRISMA_WASM_PANIC_REGISTRY ??= lastWords;

const folder = path.dirname(fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")));
const module = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings });
bindings.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

/** What the engine said when it panicked; "" if it did not. */
export function panicMessage() {
  return globalThis.PRISMA_WASM_PANIC_REGISTRY.message;
}

/** The engine's version. */
export function engineVersion() {
  return bindings.version();
}

/**
 * A fresh engine with its connections. One a request: its cache of what the migrations make is
 * keyed by their folder and would go stale when `migrate dev` adds one.
 *
 * @param {{ address?: string, datamodels: [string, string][] }} given
 */
export async function openEngine({ address, datamodels }) {
  // Comparing two files needs an adapter too, though it never connects.
  const { factory, close } = openAdapters(address ?? "postgresql://localhost:1/none");
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  const engine = await bindings.SchemaEngine.new(options, () => {}, bound);
  return { engine, close, errors: bound.errorRegistry };
}
