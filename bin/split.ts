import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { type Span, type SplitArticle, type SplitUtterance, splitArticle } from "@/splitter";

const usage = `usage: npm run --silent split -- [FILE…] [--jsonl] [--json] [--explain]

Splits articles into the utterances that they report. Reads standard input where no file is given.
  --jsonl    the input is lines of {"id": …, "text": …}
  --json     print one JSON line for each article (also when the output is no terminal)
  --explain  say which rules fired
`;

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith("--")));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = [...flags].filter(
  (flag) => !["--jsonl", "--json", "--explain", "--help"].includes(flag),
);
const asJson = flags.has("--json") || !process.stdout.isTTY;

/** The utterance in the form that the scorer reads. An interrupted quote runs from first to last span. */
function toClaim(text: string, utterance: SplitUtterance) {
  const { kind, quotes, statement, speaker, mention, explanation } = utterance;
  const first = quotes[0];
  const last = quotes[quotes.length - 1];
  return {
    kind,
    ...(first && last && { quote: { start: first.start, end: last.end } }),
    statement,
    speaker: speaker?.name ?? null,
    mention: mention && text.slice(mention.start, mention.end),
    ...(flags.has("--explain") && { explanation }),
  };
}

function printTable(id: string, text: string, article: SplitArticle): void {
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, " ");
  console.log(`${id}: ${article.utterances.length} utterances (${article.language})`);
  for (const [i, utterance] of article.utterances.entries()) {
    const { kind, statement, speaker, via, cue, explanation } = utterance;
    const by = `${speaker?.name ?? "?"}${via ? ` (via ${via.name})` : ""}`;
    console.log(
      `\n${String(i + 1).padStart(3)}  ${kind.padEnd(8)}  ${by}${cue ? `  [${words(cue)}]` : ""}`,
    );
    console.log(`     ${statement.start}–${statement.end}  ${words(statement)}`);
    for (const quote of utterance.quotes)
      if (kind === "mixed") console.log(`     “${words(quote)}”`);
    if (!flags.has("--explain")) continue;
    for (const { rule, spans } of explanation)
      console.log(
        `       · ${rule}${spans.map((span) => `  ${words(span).slice(0, 60)}`).join("")}`,
      );
  }
  const names = article.quotedNames.map(({ at }) => words(at));
  if (names.length > 0) console.log(`\n     quoted names: ${names.join(" · ")}`);
  console.log();
}

function print(id: string | number, text: string): void {
  const article = splitArticle(text);
  if (!asJson) {
    printTable(String(id), text, article);
    return;
  }
  const claims = article.utterances.map((utterance) => toClaim(text, utterance));
  console.log(JSON.stringify({ id, claims }));
}

/** Complains about one line, or a whole file, and lets the rest go on. */
function complain(name: string, line: number | null, reason: string): void {
  console.error(line === null ? `${name}: ${reason}` : `${name}:${line}: ${reason}`);
  process.exitCode = 1;
}

async function splitLines(name: string, input: NodeJS.ReadableStream): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch {
      complain(name, number, "not JSON");
      continue;
    }
    const { id, text } = (parsed ?? {}) as { id?: unknown; text?: unknown };
    if (typeof text !== "string") complain(name, number, 'no "text"');
    else print(typeof id === "string" || typeof id === "number" ? id : `${name}:${number}`, text);
  }
}

async function splitText(name: string, input: NodeJS.ReadableStream): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  print(name, Buffer.concat(chunks).toString("utf8"));
}

async function main(): Promise<void> {
  if (flags.has("--help") || unknown.length > 0) {
    if (unknown.length > 0) process.exitCode = 2;
    return void (unknown.length > 0 ? process.stderr : process.stdout).write(usage);
  }
  const split = flags.has("--jsonl") ? splitLines : splitText;
  if (files.length === 0) return split("standard input", process.stdin);
  for (const file of files) {
    try {
      await split(basename(file), createReadStream(file));
    } catch (error) {
      complain(file, null, error instanceof Error ? error.message : String(error));
    }
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

await main();
