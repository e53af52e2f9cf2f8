import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";

/**
 * Reads `.env` of the project's folder; variables that are set already win. For commands: apart
 * from environment.ts, which Next bundles, and which therefore touches no file.
 */
export function readEnvFile(): void {
  if (existsSync(".env")) loadEnvFile(".env");
}
