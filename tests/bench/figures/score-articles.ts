import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { toPrediction } from "@/bin/split/prediction";
import { splitArticle } from "@/splitter";
import { type Counts, type Figure, figures, shareOf } from "./counts";
import { readReport } from "./read-report";

/** An article of a gold file, as its line, and what the splitter says of it. */
interface Scored {
  readonly gold: string;
  readonly predicted: string;
}

interface GoldArticle {
  id: string;
  text: string;
  claims: { quote?: unknown }[];
}

const cacheFile = path.resolve(".build/splitter-reports.json");
const runScorer = promisify(execFile);

/**
 * A scorer counts indirect speech only where the gold has some. This makes it count in every article
 * of a set that annotates it: one case more, which is found, and taken off again.
 */
const added = { id: "added case", text: "word", lang: "en", quotedNames: [] };
const addedClaim = { kind: "indirect", statement: { start: 0, end: 4 }, speaker: "word" };
const addedCase: Scored = {
  gold: JSON.stringify({ ...added, claims: [{ ...addedClaim, accept: [] }] }),
  predicted: JSON.stringify({ id: added.id, claims: [{ ...addedClaim, mention: "word" }] }),
};

/**
 * Splits the articles of a gold file and has the scorer count in each of them alone.
 *
 * @throws an Error where the counts do not add up to what the scorer says of all of them
 */
export async function scoreArticles(lines: readonly string[], scorer: string): Promise<Counts[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "splitter-figures-"));
  try {
    const articles = lines.map((gold): Scored => {
      const { id, text } = JSON.parse(gold) as GoldArticle;
      return { gold, predicted: JSON.stringify(toPrediction(id, text, splitArticle(text), false)) };
    });
    const indirect = lines.some((line) => annotatesIndirect(JSON.parse(line)));
    const counts = await countInEach(articles, indirect, scorer, folder);
    await checkSums(articles, counts, scorer, folder);
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function annotatesIndirect({ claims }: GoldArticle): boolean {
  return claims.some(({ quote }) => !quote);
}

/** What the same scorer said before of the same article and answer is not asked again. */
async function countInEach(
  articles: readonly Scored[],
  indirect: boolean,
  scorer: string,
  folder: string,
): Promise<Counts[]> {
  const reports: Record<string, string> = existsSync(cacheFile)
    ? JSON.parse(readFileSync(cacheFile, "utf8"))
    : {};
  const scorerText = readFileSync(scorer, "utf8");
  const counts: Counts[] = [];
  const next = articles.entries();
  const work = async () => {
    for (const [index, article] of next) {
      const parts = JSON.stringify([scorerText, article, indirect]);
      const key = createHash("sha256").update(parts).digest("base64url");
      const cases = indirect ? [article, addedCase] : [article];
      reports[key] ??= await run(scorer, cases, path.join(folder, String(index)));
      const found = readReport(reports[key]);
      counts[index] = indirect ? withoutAddedCase(found) : found;
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(reports));
  return counts;
}

function withoutAddedCase(counts: Counts): Counts {
  const { indirect: found, indirectSpeaker: named } = counts;
  return {
    ...counts,
    indirect: { right: found.right - 1, of: found.of - 2 },
    indirectSpeaker: { right: named.right - 1, of: named.of - 1 },
  };
}

async function checkSums(
  articles: readonly Scored[],
  counts: readonly Counts[],
  scorer: string,
  folder: string,
): Promise<void> {
  const totals = JSON.parse(await run(scorer, articles, path.join(folder, "all"), ["--json"]));
  const given: Record<Figure["count"], number | null> = {
    quotes: totals.quotesExact.f1,
    names: totals.namesProposed,
    speaker: totals.speaker,
    statement: totals.statement,
    indirect: totals.indirect?.f1 ?? null,
    indirectSpeaker: totals.indirectSpeaker ?? null,
  };
  for (const figure of figures) {
    const [summed, total] = [shareOf(figure, counts) ?? 0, given[figure.count] ?? 0];
    if (Math.abs(summed - total) > 1e-9)
      throw new Error(`${figure.title}: ${summed} by article, ${total} by the scorer over all`);
  }
}

async function run(
  scorer: string,
  articles: readonly Scored[],
  place: string,
  words: string[] = [],
) {
  const [gold, predicted] = [`${place}.gold.jsonl`, `${place}.predicted.jsonl`];
  writeFileSync(gold, articles.map((article) => article.gold).join("\n"));
  writeFileSync(predicted, articles.map((article) => article.predicted).join("\n"));
  const { stdout } = await runScorer(process.execPath, [scorer, gold, predicted, ...words]);
  return stdout;
}
