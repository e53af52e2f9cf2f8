import fc from "fast-check";
import { expect, test } from "vitest";
import { type MarkedText, toRuns } from "@/app/(desk)/desk/(inside)/articles/[id]/text-runs";

/** Letters, a line's end and a character that nobody sees. */
const texts = fc
  .array(fc.constantFrom("أ", "b", " ", "\n", "\u202e"), { minLength: 1, maxLength: 60 })
  .map((characters) => characters.join(""));

/** Texts whose lines are the passages, with spans anywhere: over passages, in one another, twice. */
const markedTexts: fc.Arbitrary<MarkedText> = texts.chain((text) => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  const spans = fc.array(span, { maxLength: 8 });
  return fc.tuple(spans, spans).map(([stated, narrated]) => ({
    text,
    passages: passagesOf(text),
    utterances: stated.map(({ start, end }, position) => ({
      position,
      kind: "INDIRECT" as const,
      statement: { start, end, exact: text.slice(start, end) },
      quotes: [],
    })),
    narration: narrated.map((one, position) => ({ position, ...one })),
  }));
});

test("a run is marked by what covers it, whatever overlaps, and the runs of a passage are its text", () => {
  fc.assert(
    fc.property(markedTexts, (article) => {
      const runs = toRuns(article);
      const taken = new Set(article.utterances.map(({ statement: s }) => `${s.start}-${s.end}`));
      const hulls = [
        ...article.utterances.map(
          ({ position, statement }) => [`u${position}`, statement] as const,
        ),
        ...article.narration
          .filter(({ start, end }) => !taken.has(`${start}-${end}`))
          .map((one) => [`n${one.position}`, one] as const),
      ];
      for (const [place, { start, end }] of article.passages.entries()) {
        const texts = runs[place]?.map(({ text }) => text) ?? [];
        expect(texts.join("")).toBe(article.text.slice(start, end));
        for (const run of runs[place] ?? []) {
          const until = run.start + run.text.length;
          const covers = hulls.filter(([, hull]) => hull.start <= run.start && until <= hull.end);
          expect(run.marks.map(({ key }) => key).sort()).toEqual(covers.map(([key]) => key).sort());
          expect(run.hidden).toBe(run.text === "\u202e" ? "U+202E" : null);
          expect(run.text.length === 1 || !run.text.includes("\u202e")).toBe(true);
        }
      }
      // Where it begins it is a place that a link leads to: there cannot be two.
      const begun = runs.flat().flatMap(({ begins }) => begins);
      const drawn = new Set(runs.flat().flatMap(({ marks }) => marks.map(({ key }) => key)));
      expect(begun.sort()).toEqual([...drawn].sort());
    }),
    { numRuns: 2_000 },
  );
});

function passagesOf(text: string) {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const passage = { start, end: start + line.length };
    start = passage.end + 1;
    return line.trim() ? [passage] : [];
  });
}
