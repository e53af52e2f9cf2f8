import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fromTextPositionSelector,
  fromTextQuoteSelector,
  toTextPositionSelector,
  toTextPositionSelectors,
  toTextQuoteSelector,
  toTextQuoteSelectors,
} from "@/splitter";

const text = "🙂🙂 قالت منى: «السفن 🚢 وصلت» اليوم.";
const span = { start: text.indexOf("السفن"), end: text.indexOf("»") };

/** Any text, in which words often stand twice, with two edges of characters in it. */
const textWithEdges = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(fc.constantFrom("نعم", "لا", " ", "🙂", "e\u0301", "a"), { maxLength: 40 })
      .map((all) => all.join("")),
  )
  .chain((any) => {
    const edges = [0];
    for (const point of any) edges.push((edges[edges.length - 1] ?? 0) + point.length);
    return fc.tuple(fc.constant(any), fc.constantFrom(...edges), fc.constantFrom(...edges));
  });

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
    fc.assert(
      fc.property(textWithEdges, ([any, a, b]) => {
        const there = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(fromTextPositionSelector(any, toTextPositionSelector(any, there))).toEqual(there);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("many spans of one text", () => {
  test("give the selectors that each would give alone, in their order", () => {
    const cases = fc.tuple(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.array(fc.record({ start: fc.nat(90), end: fc.nat(90) }), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(cases, ([any, spans]) => {
        expect(toTextPositionSelectors(any, spans)).toEqual(
          spans.map((span) => toTextPositionSelector(any, span)),
        );
        expect(toTextQuoteSelectors(any, spans)).toEqual(
          spans.map((span) => toTextQuoteSelector(any, span)),
        );
      }),
      { numRuns: 800 },
    );
  });

  test("are converted in a megabyte as fast as one", () => {
    const long = "قال كمال 🙂 إن الميناء مغلق اليوم. ".repeat(32_000);
    const spans = Array.from({ length: 5000 }, (_, index) => ({
      start: index * 200,
      end: index * 200 + 90,
    }));
    const before = performance.now();
    const positions = toTextPositionSelectors(long, spans);
    expect(toTextQuoteSelectors(long, spans)).toHaveLength(5000);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(positions.map((selector) => selector.start)[4999]).toBe(
      [...long.slice(0, 4999 * 200)].length,
    );
  });

  test("outside the text are clipped to it", () => {
    expect(toTextPositionSelector("🙂a", { start: -3, end: Number.POSITIVE_INFINITY })).toEqual({
      type: "TextPositionSelector",
      start: 0,
      end: 2,
    });
    expect(toTextQuoteSelector("🙂a", { start: Number.NaN, end: 99 }).exact).toBe("🙂a");
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

  test("find the words that stand once, whatever became of their surroundings", () => {
    const selector = { exact: "السفن 🚢 وصلت", prefix: "وقال عمر إن ", suffix: " أمس" };
    expect(fromTextQuoteSelector(text, selector)).toEqual(span);
  });

  test("choose the place whose surroundings fit best, though none fits in whole", () => {
    const twice = "Ann said yes to the plan. Ben said yes to the price.";
    const selector = { exact: "yes", prefix: "Bob said ", suffix: " to the prize" };
    expect(fromTextQuoteSelector(twice, selector)?.start).toBe(twice.lastIndexOf("yes"));
  });

  test("choose none of two where hardly anything of the surroundings fits", () => {
    const twice = "Ann said yes to the plan. Ben wrote yes, at last.";
    const selector = {
      exact: "yes",
      prefix: "when asked he answered ",
      suffix: " without a smile",
    };
    expect(fromTextQuoteSelector(twice, selector)).toBeNull();
  });

  test("never name half of an emoji", () => {
    expect(fromTextQuoteSelector("🙂", { exact: "\ude42" })).toBeNull();
    expect(fromTextQuoteSelector("🙂 \ude42", { exact: "\ude42" })).toEqual({ start: 3, end: 4 });
  });

  test("take more context where thirty-two units stand twice", () => {
    const middle = "x".repeat(100);
    const twice = `Ann.${middle}yes${middle}Ben.${middle}yes${middle}Cy.`;
    const at = { start: twice.indexOf("yes"), end: twice.indexOf("yes") + 3 };
    const selector = toTextQuoteSelector(twice, at);
    expect(selector.prefix).toContain("Ann.");
    expect(fromTextQuoteSelector(twice, selector)).toEqual(at);
  });

  test("leave the context short where no length of it helps", () => {
    const same = "قال نعم. ".repeat(500);
    const selector = toTextQuoteSelector(same, { start: 2254, end: 2257 });
    expect(selector.prefix).toHaveLength(32);
    expect(fromTextQuoteSelector(same, selector)).toBeNull();
  });

  test("do not begin or end their context with a severed diacritic", () => {
    const long = `${"e\u0301".repeat(40)}word${"e\u0301".repeat(40)}`;
    for (let shift = 0; shift < 2; shift++) {
      const start = long.indexOf("word") + shift;
      const { prefix = "", suffix = "" } = toTextQuoteSelector(long, { start, end: start + 3 });
      expect(prefix.startsWith("e")).toBe(true);
      expect(/^(\w?)(e\u0301)*$/.test(suffix)).toBe(true);
    }
  });

  test("come back as the same span from any text that is short enough", () => {
    fc.assert(
      fc.property(textWithEdges, ([any, a, b]) => {
        const there = { start: Math.min(a, b), end: Math.max(a, b) };
        fc.pre(there.start < there.end);
        expect(fromTextQuoteSelector(any, toTextQuoteSelector(any, there))).toEqual(there);
      }),
      { numRuns: 4000 },
    );
  });

  test.each([
    ["one letter", "a".repeat(500_000), "a".repeat(1000)],
    [
      "one letter, asked for with another at the end",
      "a".repeat(500_000),
      `${"a".repeat(250_000)}b`,
    ],
    ["one word", "قال ".repeat(125_000), "قال قال"],
  ])("are looked for in a text of %s in good time", (_, long, exact) => {
    const before = performance.now();
    const context = "a".repeat(100_000);
    expect(fromTextQuoteSelector(long, { exact, prefix: context, suffix: context })).toBeNull();
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
