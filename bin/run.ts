import { readEnvFile } from "../settings/env-file";
import { StartProblem } from "../settings/start-problem";

/**
 * Runs a command: reads `.env`, then does the work. What a person must put right is said in one
 * sentence, anything else with its stack; either ends the process with the code 1.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    readEnvFile();
    await work();
  } catch (error) {
    sayProblem(error);
    process.exitCode = 1;
  }
}

/** Prints why something ended: a sentence alone, or a fault of ours with its stack. */
export function sayProblem(error: unknown): void {
  console.error(error instanceof StartProblem ? `\n${error.message}\n` : error);
}
