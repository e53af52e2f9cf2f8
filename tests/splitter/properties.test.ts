import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Span, type SplitArticle, splitArticle } from "@/splitter";

const runs = { numRuns: 2000 };

/** Pieces that reports are made of, so that random texts reach the rules. */
const pieces = fc.constantFrom(
  ...[
    "قال",
    "وأضاف",
    "مؤكداً",
    "أنّ",
    "إن",
    "وأنه",
    "إلى",
    "عن",
    "بحسب",
    "وفقاً لما",
    "وزير",
    "الدكتور",
  ],
  ...[
    "كمال",
    "درويش",
    "«",
    "»",
    "“",
    "”",
    '"',
    "‹",
    "'",
    "’",
    "(",
    ")",
    "،",
    ".",
    "؟",
    ":",
    "\n",
    "\u0640",
  ],
  ...[
    "said",
    "that",
    "She",
    "Dana",
    "Whitlock",
    "according to",
    "told",
    "adding",
    ",",
    "?",
    "Sen.",
    "🙂",
    "\ud83d",
  ],
);
const reports = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" "));
const glued = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(""));
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  reports,
  glued,
);

function allSpans(article: SplitArticle): Span[] {
  return [
    ...article.passages,
    ...article.quotedNames.map(({ at }) => at),
    ...article.utterances.flatMap((utterance) => [
      utterance.statement,
      ...utterance.quotes,
      ...[utterance.mention, utterance.cue, utterance.speaker?.at, utterance.via?.at].filter(
        (span) => span != null,
      ),
      ...utterance.explanation.flatMap(({ spans }) => spans),
    ]),
  ];
}

describe("whatever the text", () => {
  test("the splitter answers, with every span inside the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of allSpans(splitArticle(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      runs,
    );
  });

  test("utterances stand in order, with their quotes inside the statement or equal to it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { utterances, passages } = splitArticle(text);
        let last = 0;
        for (const { kind, statement, quotes, passage } of utterances) {
          expect(statement.start).toBeGreaterThanOrEqual(last);
          last = statement.start;
          expect(kind === "indirect").toBe(quotes.length === 0);
          expect(passages[passage]).toBeDefined();
          let from = statement.start;
          for (const quote of quotes) {
            expect(quote.start).toBeGreaterThanOrEqual(from);
            expect(quote.end).toBeLessThanOrEqual(statement.end);
            from = quote.end;
          }
        }
      }),
      runs,
    );
  });

  test("no quotation is both an utterance and a quoted name", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { utterances, quotedNames } = splitArticle(text);
        const quotes = new Set(
          utterances.flatMap((utterance) => utterance.quotes.map(({ start }) => start)),
        );
        for (const { at } of quotedNames) expect(quotes.has(at.start)).toBe(false);
      }),
      runs,
    );
  });

  test("the same text gives the same answer", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(splitArticle(text)).toEqual(splitArticle(text));
      }),
      runs,
    );
  });
});

describe("however long the text", () => {
  const hundredThousand = 100_000;
  test.each([
    ["straight marks", '"'.repeat(hundredThousand)],
    ["openers that nothing closes", "«".repeat(hundredThousand)],
    ["marks apart by words", "«a ".repeat(hundredThousand)],
    ["nested marks", "«a “b ‹c 'd ".repeat(hundredThousand / 4)],
    ["cues in one sentence", "قال ".repeat(hundredThousand)],
    ["cues with quotations", 'he said "x '.repeat(hundredThousand)],
    ["a line for each mark", '"a\n'.repeat(hundredThousand)],
    [
      "a megabyte of report",
      "وقال كمال درويش إن «الميناء يعمل ليلا ونهارا»، مؤكداً أن السفن وصلت.\n".repeat(14_000),
    ],
  ])("%s do not hold the splitter up", (_, text) => {
    const before = performance.now();
    splitArticle(text);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
