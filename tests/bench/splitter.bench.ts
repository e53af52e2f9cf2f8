// npm run bench:splitter -- [FILE…]: how fast the splitter is, on one core, on the texts of the files
// (JSONL of {text, lang}, or plain texts), or else on the fixtures' texts over and over. What is
// measured is the bundle that the app's worker threads run. With --only speed, comparison, linearity
// or marks, one of the four parts is measured alone.
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import nlp from "compromise";
import { bundleForThread } from "@/bin/build/bundle-for-thread";
import { filePieces, fixturePieces, textOf } from "./bench-texts";
import { hardTexts } from "./hard-texts";
import { markdownTable } from "./markdown-table";
import { median, timeInTurn } from "./measure";

const project = path.resolve(import.meta.dirname, "../..");
const bundle = path.join(project, ".build/bench-splitter.mjs");
await bundleForThread(path.join(project, "splitter/index.ts"), bundle);
const { splitArticle }: typeof import("@/splitter") = await import(pathToFileURL(bundle).href);

const { positionals: files, values } = parseArgs({
  options: { only: { type: "string" } },
  allowPositionals: true,
});
const pieces = files.length > 0 ? filePieces(files) : fixturePieces();
const texts = [...pieces].map(([language, given]) => ({
  language,
  text: files.length > 0 ? given.join("\n\n") : textOf(given, 300_000),
}));

console.log(`Node ${process.version} on ${os.cpus()[0]?.model.trim() || os.arch()}\n`);
const parts: Record<string, () => void> = {
  speed: printSpeed,
  comparison: printComparison,
  linearity: printLinearity,
  marks: printHardTexts,
};
for (const [name, part] of Object.entries(parts)) if (name === (values.only ?? name)) part();

/** The first rounds are left out: they are the compiler's. */
function warm(text: string): void {
  for (let characters = 0; characters < 3_000_000; characters += text.length + 1)
    splitArticle(text);
}

function printSpeed(): void {
  const rows = texts.map(({ language, text }) => {
    warm(text);
    const [taken = 0] = timeInTurn([() => splitArticle(text)], 15);
    const speed = text.length / 1_000 / taken;
    return [language, count(text.length), speed.toFixed(2), (speed / 5).toFixed(2)];
  });
  const titles = [
    "language",
    "characters",
    "million characters a second",
    "of the 5 that are the goal",
  ];
  print("Speed, median of 15 runs", titles, rows);
}

function printComparison(): void {
  const text = texts.find(({ language }) => language === "en")?.text;
  if (text === undefined) {
    console.log("No English text to compare with compromise on.\n");
    return;
  }
  warm(text);
  nlp(text.slice(0, 20_000)).quotations();
  // The faster one runs more often, or its median would rest on a few milliseconds.
  const own = Array.from({ length: 5 }, () => () => splitArticle(text));
  const [theirs = 0, ...ours] = timeInTurn([() => nlp(text).quotations(), ...own], 3);
  print(
    "Beside compromise, nlp(text).quotations(), on the same English text, in turn",
    ["characters", "compromise, ms", "splitter, ms", "times as fast (goal ≥ 30)"],
    [
      [
        count(text.length),
        theirs.toFixed(0),
        median(ours).toFixed(1),
        (theirs / median(ours)).toFixed(0),
      ],
    ],
  );
}

function printLinearity(): void {
  const sizes = Array.from({ length: 8 }, (_, doublings) => 100_000 * 2 ** doublings);
  for (const language of ["ar", "en"]) {
    const given = pieces.get(language);
    if (!given) continue;
    const columns = ["\n\n", " "].map((between) => {
      const works = sizes.map((size) => {
        const text = textOf(given, size, between);
        return () => splitArticle(text);
      });
      return timeInTurn(works, 3);
    });
    const rows = sizes.map((size, index) => [
      count(size),
      ...columns.flatMap((taken) => [(taken[index] ?? 0).toFixed(0), ratio(taken, index)]),
    ]);
    const titles = ["characters", "ms", "t(2n)/t(n)", "in one passage, ms", "t(2n)/t(n)"];
    print(`Linearity, ${language} (goal: t(2n)/t(n) ≤ 2.2)`, titles, rows);
  }
}

function ratio(taken: readonly number[], index: number): string {
  const half = taken[index - 1];
  return half === undefined ? "–" : ((taken[index] ?? 0) / half).toFixed(2);
}

function printHardTexts(): void {
  const rows = hardTexts.map(([reason, write]) => {
    const [half, whole] = [write(50_000), write(100_000)];
    const taken = timeInTurn([() => splitArticle(half), () => splitArticle(whole)], 3, 2);
    return [reason, count(whole.length), (taken[1] ?? 0).toFixed(0), ratio(taken, 1)];
  });
  const titles = ["100,000 quotation marks", "characters", "ms (goal < 1,000)", "to 50,000"];
  print("Nested and unbalanced quotation marks", titles, rows);
}

function print(title: string, titles: string[], rows: string[][]): void {
  console.log(`${title}\n\n${markdownTable(titles, rows)}\n`);
}

function count(number: number): string {
  return number.toLocaleString("en");
}
