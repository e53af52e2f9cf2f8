import { spawn } from "node:child_process";

interface Result {
  code: number;
  /** What it wrote to both outputs, in order. */
  output: string;
}

interface Options {
  env?: Record<string, string>;
  cwd?: string;
  /** Given each line as it comes, for work that takes long enough to be watched. */
  onLine?: (line: string) => void;
}

const running = new Set<ReturnType<typeof spawn>>();

/** Runs a program of Node's to its end, with nothing to read and its output kept. */
export async function runNode(words: string[], options: Options = {}): Promise<Result> {
  const child = spawn(process.execPath, words, {
    cwd: options.cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const line of text.split("\n")) if (line.trim()) options.onLine?.(line.trimEnd());
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
  running.delete(child);
  return { code, output };
}

/** Ends the programs that still run: for a start that is broken off. */
export function endChildren(): void {
  for (const child of running) child.kill("SIGTERM");
}
