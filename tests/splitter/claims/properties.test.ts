import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, type Span, splitArticle } from "@/splitter";

const runs = { numRuns: 3000 };

/** Pieces that claims are made of, so that random texts reach every signal. */
const pieces = fc.constantFrom(
  ..."قال وأضاف كمال درويش أن إن سيصل سنعمل لن نقبل يجب خاطئ 12 320 2014 فبراير مليون للمرة الأولى الأكبر أكبر من بسبب أدى إلى الذي قانون قتلى تركيا ربما متفائلا بأن معربا عن « » ، . ؟ : % ( )".split(
    " ",
  ),
  ..."said that Dana Whitlock will must first lady half of the third quarter than 20 May 3 more because of law killed Oslo perhaps I think we won't , . ? \" “ ” ’ Mr. U.S. called for".split(
    " ",
  ),
  ...["\n", "\u0640", "🙂", "\ud83d", "3.5", "’s", "- "],
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join("")),
);

const isInside = (span: Span, outer: Span) =>
  span.start >= outer.start && span.end <= outer.end && span.start < span.end;

function expectSound({ worth }: Assessment, around: Span): void {
  expect(worth.score).toBeGreaterThanOrEqual(0);
  expect(worth.score).toBeLessThanOrEqual(1);
  const names = worth.reasons.map(({ reason }) => reason);
  expect(new Set(names).size).toBe(names.length);
  for (const { spans } of worth.reasons)
    for (const span of spans) expect(isInside(span, around)).toBe(true);
}

describe("whatever the text", () => {
  test("every claim has a score from 0 to 1, and reasons with words inside it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { utterances, narration } = splitArticle(text);
        for (const { assessment, statement } of utterances) expectSound(assessment, statement);
        for (const { assessment, at } of narration) expectSound(assessment, at);
      }),
      runs,
    );
  });

  test("narration stands in its passage, in order, and overlaps no statement", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { utterances, narration, passages } = splitArticle(text);
        let last = 0;
        for (const { at, passage } of narration) {
          expect(at.start).toBeGreaterThanOrEqual(last);
          last = at.end;
          expect(isInside(at, passages[passage] ?? { start: 0, end: 0 })).toBe(true);
          for (const { statement } of utterances)
            expect(statement.end <= at.start || statement.start >= at.end).toBe(true);
        }
      }),
      runs,
    );
  });

  test("the sentences of a quote stand inside it, in order, trimmed", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { sentences, quotes } of splitArticle(text).utterances) {
          let last = 0;
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(last);
            last = sentence.end;
            expect(quotes.some((quote) => isInside(sentence, quote))).toBe(true);
            const words = text.slice(sentence.start, sentence.end);
            expect(words).toBe(words.trim());
          }
        }
      }),
      runs,
    );
  });
});
