import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder";
import { bootstrap } from "./figures/bootstrap";
import { type Count, type Counts, figures, shareOf } from "./figures/counts";
import { heldByRemainder, heldFrom } from "./figures/held-back";
import { readReport } from "./figures/read-report";
import { scoreArticles } from "./figures/score-articles";
import { writeBetween } from "./figures/write-between";

const report = `1 documents, 0 without a prediction
quotes, exact    P  66.7  R  40.0  F1  50.0   gold 5, predicted 3
quotes, overlap  P 100.0  R  60.0  F1  75.0   gold 5, predicted 3
indirect         P  33.3  R 100.0  F1  50.0   gold 1, predicted 3
speaker right     33.3 of 3 matched quotes (given  66.7); indirect     – of 0
statement right   66.7 of 3
quoted names proposed as claims  14.3 of 7
`;

const none: Count = { right: 0, of: 0 };

function quotesOf(right: number, of: number): Counts {
  const rest = { names: none, speaker: none, statement: none, indirect: none };
  return { ...rest, indirectSpeaker: none, quotes: { right, of } };
}

function figure(title: string) {
  const found = figures.find((candidate) => candidate.title === title);
  if (!found) throw new Error(title);
  return found;
}

test("a scorer's report gives back what it counted", () => {
  expect(readReport(report)).toEqual({
    quotes: { right: 2, of: 8 },
    names: { right: 1, of: 7 },
    speaker: { right: 1, of: 3 },
    statement: { right: 2, of: 3 },
    indirect: { right: 1, of: 4 },
    indirectSpeaker: none,
  });
  expect(shareOf(figure("quotes exact F1"), [readReport(report)])).toBe(0.5);
});

describe("a confidence interval", () => {
  const quotes = figure("quotes exact F1");

  test("is as narrow as a point where all articles are alike", () => {
    const alike = Array.from({ length: 20 }, () => quotesOf(3, 8));
    expect(bootstrap(quotes, alike)).toEqual({ value: 0.75, from: 0.75, to: 0.75 });
  });

  test("is that of a share, for articles of one case each", () => {
    const articles = Array.from({ length: 400 }, (_, index) => quotesOf(index % 2, 2));
    const interval = bootstrap(quotes, articles);
    expect(interval?.value).toBe(0.5);
    expect(interval?.from).toBeCloseTo(0.5 - 1.96 * 0.025, 2);
    expect(interval?.to).toBeCloseTo(0.5 + 1.96 * 0.025, 2);
    expect(bootstrap(quotes, articles)).toEqual(interval);
  });

  test("is none where there is no case", () => {
    expect(bootstrap(figure("speaker"), [quotesOf(1, 2)])).toBeNull();
  });
});

describe("articles are held back", () => {
  const heldOf = (isHeld: (index: number) => boolean) => [0, 1, 2, 3, 4, 5].filter(isHeld);

  test("by remainder or from an index on", () => {
    expect(heldOf(heldByRemainder("3:2"))).toEqual([2, 5]);
    expect(heldOf(heldFrom("4"))).toEqual([4, 5]);
  });

  test("by no rule that makes no sense", () => {
    for (const rule of ["3", "3:3", "0:0", "a:b"])
      expect(() => heldByRemainder(rule)).toThrow(rule);
    expect(() => heldFrom("-1")).toThrow("-1");
  });
});

describe("a page", () => {
  test("gets the table between its marks, and keeps the rest", () => {
    const page = "# Title\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nend\n";
    const written = writeBetween(page, "| new |");
    expect(written).toBe("# Title\n\n<!-- figures -->\n\n| new |\n\n<!-- /figures -->\n\nend\n");
    expect(writeBetween(written, "| new |")).toBe(written);
  });

  test("without its marks is not touched", () => {
    expect(() => writeBetween("# Title\n", "| new |")).toThrow("must have one line");
    expect(() => writeBetween("<!-- /figures --><!-- figures -->", "")).toThrow("must have");
  });
});

describe("a scorer", () => {
  const article = (id: number) =>
    JSON.stringify({ id, text: "“one” “two”", claims: [{ quote: {} }] });

  /** Finds a quote in each article, and says over all that the F1 is as given. */
  function scorer(f1: number): string {
    const file = path.join(temporaryFolder(), "scorer.mjs");
    writeFileSync(
      file,
      `import { readFileSync } from "node:fs";
      const count = readFileSync(process.argv[2], "utf8").split("\\n").length;
      if (process.argv.includes("--json")) console.log('{"quotesExact":{"f1":${f1}}}');
      else console.log("quotes, exact    P 100.0  R 100.0  F1 100.0   gold " + count + ", predicted " + count);`,
    );
    return file;
  }

  test("counts in each article alone", async () => {
    const counts = await scoreArticles([article(1), article(2)], scorer(1));
    expect(counts).toEqual([quotesOf(1, 2), quotesOf(1, 2)]);
  });

  test("is not believed where its counts do not add up to its totals", async () => {
    await expect(scoreArticles([article(1), article(2)], scorer(0.9))).rejects.toThrow(
      "quotes exact F1: 1 by article, 0.9 by the scorer over all",
    );
  });
});
