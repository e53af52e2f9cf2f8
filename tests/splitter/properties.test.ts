import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Span, type SplitArticle, splitArticle } from "@/splitter";
import { hardTexts } from "../bench/hard-texts";

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
        const isInside = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length;
        expect(allSpans(splitArticle(text)).filter((span) => !isInside(span))).toEqual([]);
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

  test("an answer stays as it is when other texts are split after it", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const answer = splitArticle(text);
        const written = JSON.stringify(answer);
        splitArticle(other);
        expect(JSON.stringify(answer)).toBe(written);
      }),
      runs,
    );
  });
});

function once<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

describe("however long the text", () => {
  /** Processor time in ms: what other programs do meanwhile counts little. */
  function timeOf(text: string): number {
    const before = process.cpuUsage();
    splitArticle(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  }

  const many = 12_000;
  const mostRuns = 3;
  /** A linear reading of a hard text costs no more than twice as much; a quadratic one dozens of times. */
  const mostTimes = 5;

  /** What as many sentences of an ordinary report cost, each with a cue and a quotation, on this machine. */
  const ordinary = once(() => {
    const report = "وقال كمال درويش إن «الميناء يعمل ليلا ونهارا»، مؤكداً أن السفن وصلت.\n";
    for (let run = 0; run < 3; run++) splitArticle(report.repeat(many / 10));
    return timeOf(report.repeat(many));
  });

  test.each([
    ...hardTexts,
    ...[
      "قال ",
      'he said "x ',
      "he said, “a b,” ",
      '"a\n',
      "« “ ",
      "'a ",
      "«a “b ‹c 'd ",
      "قال «أ ب ت» كلمة ",
      "قال: «كلام هنا» ثم ",
      "He said that the big dog runs and ",
      "dass er sagte, ",
      "Er werde kommen, ",
      "dem Bericht zufolge ",
      "a déclaré le ministre, ",
      "сообщил министр, что ",
      "والرئيسان الروسي والأميركي، كمال درويش وسالم الورد، ",
      "Dana Whitlock and ",
      "وأن ",
      "the claim that ",
    ].map((piece) => [`again and again ${piece}`, (count: number) => piece.repeat(count)] as const),
  ])("%s cost no more than an ordinary report, a few times over", (_, write) => {
    const text = write(many);
    const most = mostTimes * ordinary();
    let least = Number.POSITIVE_INFINITY;
    // One slow run may be chance; only where all are slow is it the splitter.
    for (let run = 0; run < mostRuns && least > most; run++) least = Math.min(least, timeOf(text));
    expect(least).toBeLessThan(most);
  });

  test.each([
    ["openers that nothing closes", "«أ "],
    ["nested marks", "«a “b ‹c 'd "],
    ["quotations with their cues", "he said, “a b,” "],
    ["passages", '"a b c d"\n'],
  ])("%s by the hundred thousand are no more than it can hold", (_, piece) => {
    const text = piece.repeat(120_000);
    expect(splitArticle(text).passages.at(-1)?.end).toBe(text.trimEnd().length);
  });
});
