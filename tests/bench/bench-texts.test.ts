import { expect, test } from "vitest";
import { textOf } from "./bench-texts";
import { hardTexts } from "./hard-texts";
import { markdownTable } from "./markdown-table";
import { median, timeInTurn } from "./measure";
import { shuffled } from "./random";

test("a text for measuring is as long as asked for, holds every piece, and is always the same", () => {
  const pieces = ["first piece", "second piece", "third piece"];
  const text = textOf(pieces, 500);
  expect(text).toHaveLength(500);
  for (const piece of pieces) expect(text.split(piece).length).toBeGreaterThan(10);
  expect(textOf(pieces, 500)).toBe(text);
});

test("things keep their number when shuffled, and not their order", () => {
  const things = Array.from({ length: 100 }, (_, index) => index);
  const order = shuffled(things, () => 0.5);
  expect(order).not.toEqual(things);
  expect(order.sort((a, b) => a - b)).toEqual(things);
});

test.each(hardTexts)("%s: the text has the marks that it is to have", (_, write) => {
  const marks = write(6_000).match(/[“”«»‹›"'()]/g)?.length ?? 0;
  expect(Math.abs(marks - 6_000)).toBeLessThan(3);
});

test("works are done in turn", () => {
  const done: string[] = [];
  const times = timeInTurn([() => done.push("a"), () => done.push("b")], 2);
  expect(done.join("")).toBe("abab");
  expect(times).toHaveLength(2);
  expect(median([5, 1, 4])).toBe(4);
  expect(median([5, 1, 4, 2])).toBe(3);
});

test("a table's numbers stand at the right", () => {
  expect(
    markdownTable(
      ["set", "n"],
      [
        ["a", "10"],
        ["bcde", "1"],
      ],
    ),
  ).toBe(["| set  |   n |", "| ---- | --: |", "| a    |  10 |", "| bcde |   1 |"].join("\n"));
});
