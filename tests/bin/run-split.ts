import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

interface Result {
  code: number | null;
  out: string;
  said: string;
}

const written =
  "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

/** Starts the command as npm does, with nothing of this process's terminal. */
export function startSplit(words: string[], nodeWords: string[] = []) {
  const { NO_COLOR, COLUMNS, npm_lifecycle_event, ...env } = process.env;
  const command = ["--import", "tsx", ...nodeWords, "bin/split.ts", ...words];
  return spawn(process.execPath, command, { env, stdio: "pipe" });
}

/** Runs `npm run split` to its end on what is given as standard input. */
export async function runSplit(
  words: string[],
  input: Iterable<string | Buffer> = [],
  nodeWords: string[] = [],
): Promise<Result> {
  const child = startSplit(words, nodeWords);
  const out: Buffer[] = [];
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "close");
  await pipeline(Readable.from(input), child.stdin);
  const [code] = (await ended) as [number | null];
  return { code, out: Buffer.concat(out).toString("utf8"), said };
}

/** Runs it on a corpus, and says how much memory it took at most, in MB. */
export async function measureMemory(words: string[], input: Iterable<string>): Promise<number> {
  const { code, said } = await runSplit(words, input, ["--import", written]);
  if (code !== 0) throw new Error(said);
  return Number(said) / 1024;
}

/** The answers of a run, one for each line that it printed. */
export function readAnswers(out: string) {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string | number; claims: Record<string, unknown>[] });
}
