import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchored, reanchor, type Span } from "@/splitter";

const words =
  "قال قالت الوزير الميناء ليلا لن سوف لا لم في إن «نعم» 2014 2015 20% said the harbour will not never close open in May 🙂 👩🏽‍🚀 e\u0301t\u0301 ، : “x” \ud83d".split(
    " ",
  );
const word = fc.constantFrom(...words);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((all) => `${all.join(" ")}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
const paragraphs = fc.uniqueArray(paragraph, { minLength: 3, maxLength: 8 });

const holdsWord = (words: string) => /[^\s\p{Cf}]/u.test(words);
const slice = (text: string, span: Span) => text.slice(span.start, span.end);
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Statements of whole words that lie apart from one another, each with a quote somewhere in it. */
function pickStatements(text: string, picks: readonly number[]): Anchored[] {
  const edges = [...text.matchAll(/\S+/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const chosen = [...new Set(picks.map((pick) => pick % Math.max(1, edges.length)))].sort(
    (a, b) => a - b,
  );
  const utterances: Anchored[] = [];
  for (let i = 0; i + 1 < chosen.length; i += 2) {
    const [first, last] = [edges[chosen[i] ?? 0], edges[(chosen[i + 1] ?? 1) - 1]];
    if (first === undefined || last === undefined) continue;
    const statement = { start: first[0], end: last[1] };
    utterances.push({
      statement,
      quotes: [{ start: last[0], end: last[1] }],
      cue: { start: first[0], end: first[1] },
    });
  }
  return utterances;
}

const picks = fc.array(fc.nat(200), { minLength: 2, maxLength: 12 });

/** An article and what an editor made of it: words changed, paragraphs moved, added and taken out. */
const edited = fc
  .record({
    before: paragraphs,
    picks,
    order: fc.array(fc.nat(20), { maxLength: 10 }),
    added: fc.array(paragraph, { maxLength: 2 }),
    changes: fc.array(fc.tuple(fc.nat(300), fc.option(word, { nil: "" })), { maxLength: 6 }),
  })
  .map(({ before, picks, order, added, changes }) => {
    const oldText = before.join("\n");
    const kept =
      order.length < 3 ? before : order.map((index) => before[index % before.length] ?? "");
    const tokens = [...added, ...kept].join("\n").split(" ");
    for (const [at, replacement] of changes) tokens[at % tokens.length] = replacement;
    return { oldText, newText: tokens.join(" "), utterances: pickStatements(oldText, picks) };
  });

/** Any two strings, with any spans of the first. */
const hostile = fc
  .record({
    oldText: fc.string({ unit: "binary", maxLength: 60 }),
    newText: fc.string({ unit: "binary", maxLength: 60 }),
    spans: fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 4 }),
  })
  .map(
    ({
      oldText,
      newText,
      spans,
    }): { oldText: string; newText: string; utterances: Anchored[] } => ({
      oldText,
      newText,
      utterances: spans.map(([start, end]) => ({
        statement: { start, end },
        quotes: [{ start, end }],
      })),
    }),
  );

describe("whatever an editor did to the text", () => {
  test("each span lies in the new text, and same and moved words are the old ones", () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 1, arbitrary: edited }, { weight: 4, arbitrary: hostile }),
        ({ oldText, newText, utterances }) => {
          const answers = reanchor(oldText, newText, utterances);
          expect(answers).toHaveLength(utterances.length);
          answers.forEach((answer, index) => {
            const utterance = utterances[index] as Anchored;
            if (answer.outcome === "gone") return;
            const { statement, quotes, mention, cue } = answer;
            for (const span of [statement, ...quotes, mention, cue]) {
              if (span === null) continue;
              expect(0 <= span.start && span.start < span.end && span.end <= newText.length).toBe(
                true,
              );
            }
            if (answer.outcome === "changed") return;
            expect(slice(newText, statement)).toBe(slice(oldText, utterance.statement));
            expect(answer.outcome === "same").toBe(statement.start === utterance.statement.start);
            expect(quotes.map((quote) => quote && slice(newText, quote))).toEqual(
              utterance.quotes.map((quote) => slice(oldText, quote)),
            );
          });
        },
      ),
      { numRuns: 5000 },
    );
  });

  test("the pieces of a difference are both statements, and what is equal is equal to the letter", () => {
    fc.assert(
      fc.property(edited, ({ oldText, newText, utterances }) => {
        reanchor(oldText, newText, utterances).forEach((answer) => {
          if (answer.outcome !== "changed") return;
          expect(answer.score).toBeGreaterThanOrEqual(0);
          expect(answer.score).toBeLessThanOrEqual(1);
          let oldAt = answer.difference[0]?.old.start;
          let newAt = answer.statement.start;
          for (const piece of answer.difference) {
            expect([piece.old.start, piece.new.start]).toEqual([oldAt, newAt]);
            [oldAt, newAt] = [piece.old.end, piece.new.end];
            const [was, is] = [slice(oldText, piece.old), slice(newText, piece.new)];
            if (piece.kind === "equal") expect(was).toBe(is);
            if (piece.kind === "insert") expect([was, is !== ""]).toEqual(["", true]);
            if (piece.kind === "delete") expect([was !== "", is]).toEqual([true, ""]);
          }
          expect(newAt).toBe(answer.statement.end);
          expect(answer.difference.some(({ kind }) => kind !== "equal")).toBe(true);
          let from = answer.statement.start;
          for (const quote of answer.quotes) {
            if (quote === null) continue;
            expect(quote.start).toBeGreaterThanOrEqual(from);
            expect(quote.end).toBeLessThanOrEqual(answer.statement.end);
            from = quote.end;
          }
        });
      }),
      { numRuns: 1500 },
    );
  });

  test("no two utterances that lay apart get one place", () => {
    fc.assert(
      fc.property(edited, ({ oldText, newText, utterances }) => {
        const found = reanchor(oldText, newText, utterances).flatMap((answer) =>
          answer.outcome === "gone" ? [] : [answer.statement],
        );
        found.forEach((one, index) => {
          for (const other of found.slice(index + 1)) expect(overlap(one, other)).toBe(false);
        });
      }),
      { numRuns: 1500 },
    );
  });

  test("the same texts give the same answer", () => {
    fc.assert(
      fc.property(edited, ({ oldText, newText, utterances }) => {
        expect(reanchor(oldText, newText, utterances)).toEqual(
          reanchor(oldText, newText, utterances),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("an utterance", () => {
  test("stays the same in the same text, whatever the text", () => {
    const cases = fc.oneof({ weight: 4, arbitrary: hostile }, { weight: 1, arbitrary: edited });
    fc.assert(
      fc.property(cases, ({ oldText, utterances }) => {
        const inText = utterances.filter(
          ({ statement: { start, end } }) =>
            start < end && end <= oldText.length && holdsWord(oldText.slice(start, end)),
        );
        expect(reanchor(oldText, oldText, inText)).toEqual(
          inText.map(({ statement, quotes, cue }) => ({
            outcome: "same",
            statement,
            quotes,
            mention: null,
            cue: cue ?? null,
          })),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test("moves by what was put before it", () => {
    fc.assert(
      fc.property(paragraphs, picks, paragraph, (all, picks, first) => {
        const oldText = all.join("\n");
        const added = `Update. ${first}\n`;
        const utterances = pickStatements(oldText, picks);
        const starts = reanchor(oldText, added + oldText, utterances).map((answer) =>
          answer.outcome === "moved" ? answer.statement.start : answer.outcome,
        );
        expect(starts).toEqual(utterances.map(({ statement }) => statement.start + added.length));
      }),
      { numRuns: 2000 },
    );
  });

  test("is gone with its paragraph, and no other is", () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(7), (all, pick) => {
        const taken = pick % all.length;
        let start = 0;
        const utterances = all.map((words) => {
          const statement = { start, end: start + words.length };
          start += words.length + 1;
          return { statement, quotes: [] };
        });
        const outcomes = reanchor(
          all.join("\n"),
          all.toSpliced(taken, 1).join("\n"),
          utterances,
        ).map(({ outcome }) => outcome);
        expect(outcomes).toEqual(
          all.map((_, index) => (index === taken ? "gone" : index < taken ? "same" : "moved")),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("that was deleted never gets the place of a sentence that is merely alike", () => {
    const names = "Elm Oak Ash Fir Yew".split(" ");
    const fact = fc.tuple(
      fc.constantFrom(...names),
      fc.integer({ min: 1990, max: 2030 }),
      fc.boolean(),
    );
    const say = ([name, year, negated]: [string, number, boolean]) =>
      `the old bridge over the ${name} was ${negated ? "not " : ""}closed to all traffic in ${year}`;
    const filler = fc.uniqueArray(
      fc
        .array(
          fc.constantFrom(..."rain fell over town hills while nobody slept there".split(" ")),
          { minLength: 5, maxLength: 9 },
        )
        .map((all) => `${all.join(" ")}.`),
      { minLength: 4, maxLength: 7 },
    );
    fc.assert(
      fc.property(
        fact,
        fact,
        filler,
        fc.nat(6),
        fc.nat(6),
        fc.boolean(),
        (fact, other, all, from, to, wasThere) => {
          fc.pre(say(fact) !== say(other));
          const at = 1 + (from % (all.length - 1));
          const decoyAt = to % (all.length + 1);
          fc.pre(Math.abs(decoyAt - at) > 0);
          const decoy = `The engineer said ${say(other)}.`;
          const lines = all.map((line, index) =>
            wasThere && index === decoyAt ? `${decoy}\n${line}` : line,
          );
          const head = lines.slice(0, at).join("\n");
          const oldText = [head, `The mayor said ${say(fact)}.`, ...lines.slice(at)].join("\n");
          const after = all.map((line, index) => (index === decoyAt ? `${decoy}\n${line}` : line));
          if (decoyAt === all.length) after.push(decoy);
          const start = oldText.indexOf(say(fact), head.length);
          const utterance = { statement: { start, end: start + say(fact).length }, quotes: [] };
          expect(reanchor(oldText, after.join("\n"), [utterance])).toEqual([{ outcome: "gone" }]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
