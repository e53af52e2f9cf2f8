// npm run split: splits texts, or a corpus of them, into the utterances that they report.
import { once } from "node:events";
import type { Answer } from "./split/batch";
import { type Options, readOptions, usage } from "./split/options";
import { measureFiles, Progress } from "./split/progress";
import { readBatches } from "./split/read-batches";
import { splitInOrder } from "./split/split-in-order";
import { shown } from "./split/terminal-text";

async function split({ files, lines, rendering }: Options): Promise<void> {
  // On a terminal that shows the answers, they are the progress.
  const watched = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  const progress = watched ? new Progress(process.stderr, measureFiles(files)) : null;
  const take = async ({ output, articles, faults }: Answer, bytes: number) => {
    if (faults.length > 0) progress?.clear();
    for (const { name, line, reason } of faults) {
      console.error(shown(`${name}:${line === null ? "" : `${line}:`} ${reason}`));
      process.exitCode = 1;
    }
    progress?.advance(bytes, articles);
    if (output !== "" && !process.stdout.write(output)) await once(process.stdout, "drain");
  };
  await splitInOrder(readBatches(files, lines), rendering, take);
  progress?.clear();
}

// Whoever reads the answers may stop reading, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });

let options: Options | "help";
try {
  options = readOptions(process.argv.slice(2), process.stdout);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${usage}`);
  process.exit(2);
}
if (options === "help") process.stdout.write(usage);
else await split(options);
