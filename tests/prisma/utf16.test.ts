import fc from "fast-check";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { appClient, useTestDatabase } from "../support/database";

useTestDatabase();

let app: pg.Client;
beforeAll(async () => {
  app = await appClient();
});

/** Well-formed text, as everything is that was made storable: no NUL, no lone surrogates. */
const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("ا", "ب", " ", "\n", "ً", "«", "x", "'", '"', "\\") },
  { weight: 3, arbitrary: fc.constantFrom("😀", "🏳️‍🌈", "𐎀", "\u{10FFFF}", "\u{10000}") },
  { weight: 1, arbitrary: fc.constantFrom("\uFFFF", "\uFFFD", "\uE000", "\uD7FF", "\u0001") },
  { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);
const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join("").replaceAll("\0", ""));

async function lengthOf(value: string): Promise<number> {
  const { rows } = await app.query("SELECT utf16_length($1) AS length", [value]);
  return rows[0].length;
}

async function sliceOf(value: string, from: number, to: number): Promise<string | null> {
  const { rows } = await app.query("SELECT utf16_slice($1, $2, $3) AS slice", [value, from, to]);
  return rows[0].slice;
}

/** Whether an offset lies between the two halves of a character beyond U+FFFF. */
function cutsPair(value: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(value.slice(offset - 1, offset + 1));
}

describe("the database's offsets", () => {
  test("count what JavaScript counts", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await lengthOf(value)).toBe(value.length);
      }),
      { numRuns: 300 },
    );
  });

  test("cut what JavaScript cuts, and no character in two", async () => {
    const place = fc.tuple(text, fc.nat(40), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(place, async ([value, a, b]) => {
        const from = Math.min(a, b) % (value.length + 1);
        const to = from + (Math.max(a, b) % (value.length + 1 - from));
        const cut = cutsPair(value, from) || cutsPair(value, to);
        expect(await sliceOf(value, from, to)).toBe(cut ? null : value.slice(from, to));
      }),
      { numRuns: 700 },
    );
  });

  test.each([
    ["before the text", -1, 2],
    ["after the text", 2, 6],
    ["backwards", 3, 2],
  ])("give nothing %s", async (_, from, to) => {
    expect(await sliceOf("a😀bc", from, to)).toBeNull();
    expect(await sliceOf("abcde", from, to)).toBeNull();
  });
});
