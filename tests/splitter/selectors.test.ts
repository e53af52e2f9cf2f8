import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fromTextPositionSelector,
  fromTextQuoteSelector,
  toTextPositionSelector,
  toTextQuoteSelector,
} from "@/splitter";

const text = "🙂🙂 قالت منى: «السفن 🚢 وصلت» اليوم.";
const span = { start: text.indexOf("السفن"), end: text.indexOf("»") };

describe("text position selectors", () => {
  test("count an emoji as one outside and as two inside", () => {
    const selector = toTextPositionSelector(text, span);
    expect(selector).toEqual({
      type: "TextPositionSelector",
      start: span.start - 2,
      end: span.end - 3,
    });
    expect([...text].slice(selector.start, selector.end).join("")).toBe("السفن 🚢 وصلت");
    expect(fromTextPositionSelector(text, selector)).toEqual(span);
  });

  test("that reach past the text name nothing", () => {
    expect(fromTextPositionSelector("🙂", { start: 0, end: 2 })).toBeNull();
    expect(fromTextPositionSelector("abc", { start: 2, end: 1 })).toBeNull();
    expect(fromTextPositionSelector("abc", { start: -1, end: 1 })).toBeNull();
    expect(fromTextPositionSelector("abc", { start: 0.5, end: 1 })).toBeNull();
  });

  test("come back as the same span from any text", () => {
    const cases = fc.string({ unit: "grapheme" }).chain((any) => {
      const edges = [0];
      for (const point of any) edges.push((edges[edges.length - 1] ?? 0) + point.length);
      return fc.tuple(fc.constant(any), fc.constantFrom(...edges), fc.constantFrom(...edges));
    });
    fc.assert(
      fc.property(cases, ([any, a, b]) => {
        const there = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(fromTextPositionSelector(any, toTextPositionSelector(any, there))).toEqual(there);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("text quote selectors", () => {
  test("hold the words and what stands around them", () => {
    const selector = toTextQuoteSelector(text, span);
    expect(selector.exact).toBe("السفن 🚢 وصلت");
    expect(selector.prefix).toBe("🙂🙂 قالت منى: «");
    expect(selector.suffix).toBe("» اليوم.");
    expect(fromTextQuoteSelector(text, selector)).toEqual(span);
  });

  test("never cut an emoji at the edge of the context", () => {
    const long = `${"🙂".repeat(20)}a word${"🚢".repeat(20)}`;
    for (let shift = 0; shift < 2; shift++) {
      const start = long.indexOf("a word") + shift;
      const { prefix = "", suffix = "" } = toTextQuoteSelector(long, { start, end: start + 4 });
      for (const context of [prefix, suffix]) expect(context.isWellFormed()).toBe(true);
    }
  });

  test("that fit two places, or none, name nothing", () => {
    expect(fromTextQuoteSelector("yes and yes", { exact: "yes" })).toBeNull();
    expect(fromTextQuoteSelector("yes and yes", { exact: "yes", prefix: "and " })).toEqual({
      start: 8,
      end: 11,
    });
    expect(fromTextQuoteSelector("yes and yes", { exact: "no" })).toBeNull();
    expect(fromTextQuoteSelector("yes", { exact: "" })).toBeNull();
    expect(fromTextQuoteSelector("aaa", { exact: "aa" })).toBeNull();
  });
});
