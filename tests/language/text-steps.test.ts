import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { characterEdge, stepInText, type TextUnit } from "@/language/text-steps";

const text = "قالَ سالم: «لن ترتفع». ثم سكت.\n\nAnd 👨‍👩‍👧 she left.";

/** The stretches between one place and the next. */
function walk(unit: TextUnit, direction: 1 | -1): string[] {
  const stretches: string[] = [];
  let at = direction === 1 ? 0 : text.length;
  for (;;) {
    const next = stepInText(text, at, direction, unit);
    if (next === at) return stretches;
    stretches.push(text.slice(Math.min(at, next), Math.max(at, next)));
    at = next;
  }
}

describe("a place in a text", () => {
  test("moves by what a reader sees as one character", () => {
    const characters = walk("character", 1);
    expect(characters.slice(0, 4)).toEqual(["ق", "ا", "لَ", " "]);
    expect(characters).toContain("👨‍👩‍👧");
    expect(characters.join("")).toBe(text);
  });

  test("moves by word to the words' ends, and back to their beginnings", () => {
    expect(walk("word", 1).slice(0, 4)).toEqual(["قالَ", " سالم", ": «لن", " ترتفع"]);
    expect(walk("word", -1).slice(0, 3)).toEqual(["left.", "she ", "And 👨‍👩‍👧 "]);
  });

  test("moves by sentence", () => {
    expect(walk("sentence", 1)[0]).toBe("قالَ سالم: «لن ترتفع».");
    expect(walk("sentence", -1)[0]).toBe("And 👨‍👩‍👧 she left.");
  });

  test("is never left inside a character", () => {
    const family = text.indexOf("👨");
    expect(characterEdge(text, family + 3)).toBe(family);
    expect(characterEdge(text, 4)).toBe(4);
    expect(characterEdge(text, 3)).toBe(2);
    expect(characterEdge(text, 999)).toBe(text.length);
  });

  test("gets from end to end of any text, both ways", () => {
    const unit = fc.constantFrom("ق", "َ", " ", "\n", "😀", "a", ".", "«");
    const units = fc.constantFrom("character" as const, "word" as const, "sentence" as const);
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 25 }), units, (list, by) => {
        const any = list.join("");
        let at = 0;
        for (let steps = 0; steps <= any.length; steps++) at = stepInText(any, at, 1, by);
        expect(at).toBe(any.length);
        for (let steps = 0; steps <= any.length; steps++) at = stepInText(any, at, -1, by);
        expect(at).toBe(0);
      }),
    );
  });
});
