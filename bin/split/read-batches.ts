import { createReadStream } from "node:fs";
import { type Batch, type Fault, longest, tooLong } from "./batch";
import { placeOf } from "./options";

const newline = 0x0a;

/** Bytes that are read at once: large enough that handing them to a thread costs next to nothing. */
const atOnce = 256 * 1024;

/**
 * Reads files one after the other, never more than a chunk ahead of what is asked for. A file that
 * cannot be read is a fault in its place.
 */
export async function* readBatches(
  files: readonly (string | null)[],
  lines: boolean,
): AsyncGenerator<Batch | Fault> {
  for (const file of files) {
    const name = file ?? "standard input";
    const input =
      file === null ? process.stdin : createReadStream(placeOf(file), { highWaterMark: atOnce });
    try {
      if (lines) yield* readLines(name, input);
      else yield await readText(name, input);
    } catch (error) {
      yield { name, line: null, reason: reasonOf(error as NodeJS.ErrnoException) };
    }
  }
}

/** The whole lines of each chunk are a batch. A line that grows too long is a fault, and let pass. */
async function* readLines(name: string, input: AsyncIterable<Buffer>) {
  let line = 1;
  let begun: Buffer[] = [];
  let length = 0;
  let passing = false;
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(newline) + 1;
    let whole = chunk.subarray(0, end);
    if (passing && end > 0) {
      whole = whole.subarray(whole.indexOf(newline) + 1);
      line++;
      passing = false;
    }
    if (begun.length + whole.length > 0 && end > 0) {
      yield toBatch(name, line, [...begun, whole]);
      line += countLines(whole);
      begun = [];
      length = 0;
    }
    if (passing) continue;
    begun.push(chunk.subarray(end));
    length += chunk.length - end;
    if (length <= longest) continue;
    yield { name, line, reason: tooLong };
    begun = [];
    length = 0;
    passing = true;
  }
  if (length > 0) yield toBatch(name, line, begun);
}

async function readText(name: string, input: AsyncIterable<Buffer>): Promise<Batch | Fault> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest) return { name, line: null, reason: tooLong };
  }
  return toBatch(name, null, chunks);
}

/** Copies the chunks into memory of their own, which can be handed over to a thread. */
function toBatch(name: string, firstLine: number | null, chunks: readonly Buffer[]): Batch {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { name, firstLine, bytes };
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "is a folder";
  if (code === "EACCES") return "may not be read";
  return message;
}
