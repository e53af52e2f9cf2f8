import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findHiddenCharacters,
  isolated,
  withHiddenCharactersShown,
  withoutHiddenCharacters,
} from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { foldForSearch } from "@/language/folding";
import { directionOf, isLanguage, isSameLanguage, nameOfLanguage } from "@/language/languages";
import { negotiateLanguage } from "@/language/negotiate";

describe("the direction of a text", () => {
  test.each([
    ["ar", "rtl"],
    ["ar-SY", "rtl"],
    ["fa", "rtl"],
    ["he", "rtl"],
    ["ur-PK", "rtl"],
    ["ku-Arab", "rtl"],
    ["dv", "rtl"],
    ["en", "ltr"],
    ["az-Latn", "ltr"],
    ["zh-Hant", "ltr"],
    ["ru", "ltr"],
    ["und", "auto"],
    ["", "auto"],
    ["not a tag", "auto"],
  ])("%s is %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  test("never throws, whatever the tag", () => {
    fc.assert(fc.property(fc.string(), (tag) => ["ltr", "rtl", "auto"].includes(directionOf(tag))));
  });
});

describe("languages", () => {
  test("are known by their own table alone", () => {
    expect(isLanguage("ar")).toBe(true);
    expect(isLanguage("toString")).toBe(false);
    expect(isLanguage(undefined)).toBe(false);
  });

  test("are the same whatever their region", () => {
    expect(isSameLanguage("ar-SY", "ar")).toBe(true);
    expect(isSameLanguage("ar", "en")).toBe(false);
    expect(isSameLanguage("", "")).toBe(false);
  });

  test("have a name in the other", () => {
    expect(nameOfLanguage("en", "ar")).toBe("الإنجليزية");
    expect(nameOfLanguage("ar", "en")).toBe("Arabic");
    expect(nameOfLanguage("not a tag", "en")).toBe("not a tag");
  });

  test.each([
    ["en", "ar;q=1", "en"],
    [undefined, "en-GB,ar;q=0.5", "en"],
    [undefined, "fr, ar-EG;q=0.8, en;q=0.9", "en"],
    [undefined, "en;q=0, ar;q=0.1", "ar"],
    ["xx", "fr", "ar"],
    [undefined, null, "ar"],
  ] as const)("chosen %s, preferred %s: %s", (chosen, accepted, language) => {
    expect(negotiateLanguage(chosen, accepted)).toBe(language);
  });

  test("a text is found in the page's language, else in another, which is named", () => {
    const texts = { ar: "قول", en: "words" };
    expect(textIn(texts, "en")).toEqual({ text: "words", language: "en" });
    expect(textIn(texts, "fr", "en")).toEqual({ text: "words", language: "en" });
    expect(textIn({ ar: "قول" }, "en")).toEqual({ text: "قول", language: "ar" });
    expect(textIn({}, "en")).toBeNull();
    expect(textIn(null, "en")).toBeNull();
  });
});

describe("folding for search", () => {
  test.each([
    ["إِعْلَان", "اعلان"],
    ["آمن", "امن"],
    ["مسؤول", "مسوول"],
    ["مستشفى", "مستشفي"],
    ["حكومة", "حكومه"],
    ["ـــقالـــ", "قال"],
    ["شيء", "شي"],
    ["٢٠١٤", "2014"],
    ["۲۰۱۴", "2014"],
    ["کتاب یک", "كتاب يك"],
    ["ﻻ", "لا"],
    ["Café  Zelenskyy", "cafe zelenskyy"],
    ["أ\u202eب", "اب"],
  ])("%s and %s are one", (one, folded) => {
    expect(foldForSearch(one)).toBe(foldForSearch(folded));
    expect(foldForSearch(one)).toBe(folded);
  });

  test("what is folded stays as it is when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
      }),
    );
  });
});

describe("hidden characters", () => {
  const hidden = "\u200b\u2060\ufeff\u202a\u202e\u2066\u2069";
  const needed = "\u200c\u200d\u200e\u200f";

  test("are taken out, and what a writer needs is kept", () => {
    expect(withoutHiddenCharacters(`a${hidden}b${needed}c`)).toBe(`ab${needed}c`);
  });

  test("are shown where the words are evidence", () => {
    expect(withHiddenCharactersShown("a\u202eb\u200cc")).toBe("a⟦U+202E⟧b\u200cc");
  });

  test("are found with their place", () => {
    expect(findHiddenCharacters("ab\ufeff")).toEqual([{ at: 2, codePoint: "U+FEFF" }]);
  });

  test("of a name cannot close the isolate around it", () => {
    expect(isolated("a\u2069b")).toBe("\u2068ab\u2069");
  });
});
