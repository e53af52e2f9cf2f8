import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toShape } from "@/review/utterance/shape";
import { isEdge, joinSpans, requireSpan } from "@/review/utterance/whole-characters";
import { refusal } from "../support/newsroom";

describe("a span never cuts what a reader sees as one character", () => {
  test.each([
    ["a letter and its tashkeel", "قالَ", 3],
    ["a shadda and a vowel on one letter", "عدَّة", 3],
    ["an accent that is a character of its own", "cafe\u0301", 4],
    ["a pair of surrogates", "أ😀ب", 2],
    ["a family of four", "أ👨‍👩‍👧‍👦ب", 4],
    ["a flag", "أ🇵🇸ب", 3],
    ["an emoji with its colour", "أ👍🏽ب", 3],
  ])("%s", (_, text, inside) => {
    expect(isEdge(text, inside)).toBe(false);
    expect(() => requireSpan(text, { start: 0, end: inside })).toThrow("cuts-a-character");
    expect(() => requireSpan(text, { start: inside, end: text.length })).toThrow(
      "cuts-a-character",
    );
  });

  test("but it may end at a tatweel, beside an emoji, and at the text's ends", () => {
    expect(requireSpan("قـال", { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
    expect(requireSpan("أ😀ب", { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
    expect(requireSpan("قالَ", { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
  });

  test("whatever the text, edges are those of the segmenter", () => {
    const unit = fc.constantFrom(
      "ق",
      "َ",
      "ّ",
      "ـ",
      "😀",
      "\u200D",
      "🇵",
      "🇸",
      "\n",
      "\r",
      " ",
      "e",
      "\u0301",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = units.join("");
        const edges = new Set([
          text.length,
          ...Array.from(new Intl.Segmenter().segment(text), ({ index }) => index),
        ]);
        if (text === "") edges.add(0);
        for (let at = 0; at <= text.length; at++) expect(isEdge(text, at)).toBe(edges.has(at));
      }),
    );
  });
});

describe("what a person draws", () => {
  const text = "قال سالم: «لن ترتفع»، ثم أضاف: «قبل عام».";
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  test("loses the white space at its edges", () => {
    expect(requireSpan(text, at(" سالم"))).toEqual(at("سالم"));
  });

  test("is refused where it is blank or outside the text", () => {
    for (const span of [at(" "), { start: 5, end: 5 }, { start: 0, end: 999 }]) {
      expect(() => requireSpan(text, span)).toThrow("span-outside");
    }
  });

  test("as an interrupted quotation is one statement from its first word to its last", () => {
    const quotes = [at("قبل عام"), at("لن ترتفع")];
    const shape = toShape(text, { kind: "DIRECT", statement: at("سالم"), quotes });
    expect(shape.quotes).toEqual([at("لن ترتفع"), at("قبل عام")]);
    expect(shape.statement).toEqual({ start: at("لن").start, end: at("عام").end });
  });

  test("as quotes that overlap is one quote", () => {
    expect(joinSpans([at("ترتفع»، ثم"), at("لن ترتفع")])).toEqual([at("لن ترتفع»، ثم")]);
  });

  test("as a mixed utterance has its quote within the statement", () => {
    const mixed = { kind: "MIXED" as const, statement: at("أضاف: «قبل عام") };
    expect(toShape(text, { ...mixed, quotes: [at("قبل عام")] }).quotes).toEqual([at("قبل عام")]);
    const outside = () => toShape(text, { ...mixed, quotes: [at("لن ترتفع")] });
    expect(outside).toThrow(expect.objectContaining(refusal("quote-outside-statement")));
  });

  test("as reported words has no quotes", () => {
    const quotes = [at("لن")];
    expect(toShape(text, { kind: "INDIRECT", statement: at("لن ترتفع"), quotes }).quotes).toEqual(
      [],
    );
  });
});
