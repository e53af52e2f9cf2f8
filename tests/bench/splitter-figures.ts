// npm run figures:splitter -- SCORER.mjs [--held 3:2 | --held-from 32 | --all] GOLD.jsonl … [--write FILE]
// Scores the splitter on gold files, apart for the articles that its rules were tuned on and for those
// that were held back, and prints a Markdown table; --write puts it between the marks of a page. An
// option that says which articles were held back holds for the gold files after it.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bootstrap } from "./figures/bootstrap";
import { type Counts, figures } from "./figures/counts";
import { type HeldBack, heldByRemainder, heldFrom } from "./figures/held-back";
import { scoreArticles } from "./figures/score-articles";
import { writeBetween } from "./figures/write-between";
import { markdownTable } from "./markdown-table";

const { tokens, positionals, values } = parseArgs({
  options: {
    held: { type: "string", multiple: true },
    "held-from": { type: "string", multiple: true },
    all: { type: "boolean" },
    write: { type: "string" },
  },
  allowPositionals: true,
  tokens: true,
});

const scorer = positionals.find((file) => file.endsWith(".mjs"));
if (!scorer || positionals.length < 2) {
  console.error("usage: npm run figures:splitter -- SCORER.mjs [--held 3:2] GOLD.jsonl …");
  process.exit(2);
}

const rows: string[][] = [];
let isHeld: HeldBack | null = null;
for (const token of tokens) {
  if (token.kind === "option" && token.name === "held") isHeld = heldByRemainder(token.value ?? "");
  if (token.kind === "option" && token.name === "held-from") isHeld = heldFrom(token.value ?? "");
  if (token.kind === "option" && token.name === "all") isHeld = null;
  if (token.kind === "positional" && token.value !== scorer)
    rows.push(...(await scoreFile(token.value, isHeld, scorer)));
}

const titles = ["set", "part", "articles", ...figures.map(({ title }) => title)];
const table = markdownTable(titles, rows);
console.log(table);
if (values.write) {
  const page = readFileSync(values.write, "utf8");
  writeFileSync(values.write, writeBetween(page, table));
}

async function scoreFile(
  file: string,
  isHeld: HeldBack | null,
  scorer: string,
): Promise<string[][]> {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const counts = await scoreArticles(lines, scorer);
  const name = path.basename(file, ".jsonl");
  if (!isHeld) return [toRow(name, "all", counts)];
  const [tuned, held] = [
    counts.filter((_, index) => !isHeld(index)),
    counts.filter((_, index) => isHeld(index)),
  ];
  return [toRow(name, "tuned", tuned), toRow(name, "held back", held)];
}

function toRow(name: string, part: string, counts: readonly Counts[]): string[] {
  const cells = figures.map((figure) => {
    const interval = bootstrap(figure, counts);
    if (!interval) return "–";
    if (counts.length === 1) return percent(interval.value);
    const [value, from, to] = [interval.value, interval.from, interval.to].map(percent);
    return `${value} (${from}–${to})`;
  });
  return [name, part, String(counts.length), ...cells];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
