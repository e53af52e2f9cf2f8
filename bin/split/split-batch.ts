import { splitArticle } from "@/splitter";
import { type Answer, type Batch, type Fault, longest, tooLong } from "./batch";
import type { Rendering } from "./options";
import { toPrediction } from "./prediction";
import { renderTable } from "./table";

const newline = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Splits what a batch holds. What cannot be read is a fault, and the rest goes on. */
export function splitBatch(batch: Batch, rendering: Rendering): Answer {
  const output: string[] = [];
  const faults: Fault[] = [];
  const { name, bytes } = batch;
  const attempt = (line: number | null, split: () => string | null) => {
    try {
      const answer = split();
      if (answer !== null) output.push(answer);
    } catch (error) {
      faults.push({ name, line, reason: (error as Error).message });
    }
  };
  if (batch.firstLine === null) {
    attempt(null, () => render(name, readPlainText(bytes), rendering));
    return { output: output.join(""), articles: output.length, faults };
  }
  let line = batch.firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const from = start;
    attempt(line, () => {
      const article = readLine(bytes.subarray(from, end));
      return article && render(article.id ?? `${name}:${line}`, article.text, rendering);
    });
    start = end + 1;
  }
  return { output: output.join(""), articles: output.length, faults };
}

function render(id: string | number, text: string, rendering: Rendering): string {
  const article = splitArticle(text);
  if (rendering.form === "table") return renderTable(String(id), text, article, rendering);
  return `${JSON.stringify(toPrediction(id, text, article, rendering.explain))}\n`;
}

function readPlainText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes("\0")) throw new Error("holds NUL characters, so it is no plain text in UTF-8");
  return text;
}

/** The article of a line, `null` for an empty line. Throws an Error that says what is wrong. */
function readLine(bytes: Uint8Array): { id: string | number | null; text: string } | null {
  if (bytes.length > longest) throw new Error(tooLong);
  const source = decode(bytes);
  if (source.trim() === "") return null;
  const { id, text } = Object(parse(source)) as { id?: unknown; text?: unknown };
  if (typeof text !== "string") throw new Error('no "text"');
  if (typeof id === "number" && !Number.isSafeInteger(id) && Number.isInteger(id))
    throw new Error('"id" is too large for a number: write it in quotation marks');
  return { id: typeof id === "string" || typeof id === "number" ? id : null, text };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Error("not JSON");
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error("not UTF-8");
  }
}
