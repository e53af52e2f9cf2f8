import { describe, expect, test } from "vitest";
import { messagesOf } from "@/language/messages";
import { translatorOf } from "@/language/translator";
import { shapeOf } from "./icu";

/** Every sentence by its whole key. */
function sentencesOf(messages: object, prefix = ""): [key: string, sentence: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value] as [string, string]]
      : sentencesOf(value, `${prefix}${key}.`),
  );
}

const arabic = new Map(sentencesOf(messagesOf("ar")));
const english = new Map(sentencesOf(messagesOf("en")));
const keys = [...arabic.keys()];

describe("the messages", () => {
  test("are the same ones in both languages", () => {
    expect(keys.length).toBeGreaterThan(100);
    expect([...english.keys()].sort()).toEqual([...keys].sort());
  });

  test("ask for the same things in both languages", () => {
    const asked = (sentences: typeof arabic) =>
      keys.map((key) => `${key}: ${shapeOf(sentences.get(key) ?? "").parts.join(" ")}`);
    expect(asked(english)).toEqual(asked(arabic));
  });

  test("have all six plural forms in Arabic, and both in English", () => {
    const plurals = keys.filter((key) => arabic.get(key)?.includes(", plural,"));
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) {
      for (const forms of shapeOf(arabic.get(key) ?? "").branches) {
        expect(forms, key).toEqual(expect.arrayContaining(["zero", "one", "two", "few", "many"]));
        expect(forms, key).toContain("other");
      }
      for (const forms of shapeOf(english.get(key) ?? "").branches) {
        expect(forms, key).toEqual(expect.arrayContaining(["one", "other"]));
      }
    }
  });

  test("keep each language's own punctuation and digits", () => {
    const words = (sentence: string) => sentence.replace(/\{[^{}]*\}|<[^>]*>|https?:\S+/g, "");
    const wrong = keys.filter((key) =>
      /[\u0600-\u06ff]\s*[?,;]|[٠-٩]/.test(words(arabic.get(key) ?? "")),
    );
    expect(wrong).toEqual([]);
    const mixed = keys.filter((key) => /[\u0600-\u06ff]/.test(english.get(key) ?? ""));
    expect(mixed.filter((key) => !/language/i.test(key))).toEqual([]);
  });

  test("keep what is written from left to right in one piece", () => {
    const torn = keys.filter((key) => /(?<!\u2066)https?:/.test(arabic.get(key) ?? ""));
    expect(torn).toEqual([]);
  });

  test.each([
    [0, "بلا مصادر"],
    [1, "مصدر واحد"],
    [2, "مصدران"],
    [3, "3 مصادر"],
    [11, "11 مصدرًا"],
    [100, "100 مصدر"],
  ])("count %i sources as Arabic does", (count, words) => {
    expect(translatorOf("ar", "public")("sources.count", { count })).toBe(words);
  });
});

describe("the reader of ICU messages", () => {
  test.each([
    ["{name} said", ["name"]],
    ["{count, plural, one {a {name}} other {# <b>in</b>}}", ["<b>", "count, plural", "name"]],
    ["{when, date, short}", ["when, date"]],
  ])("%s", (message, parts) => {
    expect(shapeOf(message).parts).toEqual(parts);
  });

  test.each(["{name", "name}", "{a, plural, one {x}"])("refuses %s", (message) => {
    expect(() => shapeOf(message)).toThrow();
  });
});
