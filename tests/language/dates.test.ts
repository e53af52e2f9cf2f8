import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  parseDate,
  toCalendar,
} from "@internationalized/date";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayInWords,
  hijriInWords,
  instantInWords,
  isPartialDate,
  nameOfTimeZone,
  partialDateInWords,
} from "@/language/dates";

describe("a whole or partial date", () => {
  test.each([
    ["2025-02-12", "12 February 2025", "12 شباط/فبراير 2025"],
    ["2025-02", "February 2025", "شباط/فبراير 2025"],
    ["2025", "2025", "2025"],
    ["about 2025", "about 2025", "about 2025"],
    ["2025-02-30", "2025-02-30", "2025-02-30"],
  ])("%s in words", (date, english, arabic) => {
    expect(partialDateInWords(date, "en")).toBe(english);
    expect(partialDateInWords(date, "ar")).toBe(arabic);
  });

  test.each(["2025", "2024-02-29", "1999-12"])("%s is one", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(["25", "2025-2", "2025-13", "2025-02-29", "2025-02-12T00:00Z", ""])(
    "%s is none",
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );
});

describe("an instant", () => {
  const late = "2025-01-31T22:30:00.000Z";

  test("is told in its time zone, which is named", () => {
    expect(instantInWords(late, "en", "Asia/Riyadh")).toBe(
      "1 February 2025, 01:30 (Arabian Standard Time)",
    );
    expect(instantInWords(late, "ar", "Asia/Riyadh")).toBe(
      "1 شباط/فبراير 2025، 01:30 (التوقيت العربي الرسمي)",
    );
  });

  test("has the month of its time zone, not of Greenwich", () => {
    expect(dayInWords(late, "ar", "UTC")).toBe("31 كانون الثاني/يناير 2025");
    expect(dayInWords(late, "ar", "Asia/Riyadh")).toBe("1 شباط/فبراير 2025");
  });

  test("names summer time in summer", () => {
    const zone = (day: string) => nameOfTimeZone("Europe/London", "en", new Date(day));
    expect(zone("2025-07-01")).not.toBe(zone("2025-01-01"));
  });
});

describe("a day by the Hijri calendar", () => {
  test.each([
    ["2025-02-12", "en", "13 Shaʻban 1446 AH"],
    ["2025-02-12", "ar", "13 شعبان 1446 هـ"],
    ["2024-07-07", "ar", "1 محرم 1446 هـ"],
  ] as const)("%s in %s is %s", (day, language, words) => {
    expect(hijriInWords(day, language)).toBe(words);
  });

  test("is of whole days alone", () => {
    expect(hijriInWords("2025-02", "ar")).toBeNull();
    expect(hijriInWords("2025", "ar")).toBeNull();
    expect(hijriInWords("", "ar")).toBeNull();
  });

  test("entered in it comes back as the same day, and shows as it was entered", () => {
    const hijri = fc.record({
      year: fc.integer({ min: 1356, max: 1500 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 29 }),
    });
    fc.assert(
      fc.property(hijri, ({ year, month, day }) => {
        const entered = new CalendarDate(new IslamicUmalquraCalendar(), year, month, day);
        const kept = toCalendar(entered, new GregorianCalendar()).toString();
        const again = toCalendar(parseDate(kept), new IslamicUmalquraCalendar());
        expect([again.year, again.month, again.day]).toEqual([year, month, day]);
        const shown = hijriInWords(kept, "ar")?.match(/\d+/g)?.map(Number);
        expect(shown).toEqual([day, year]);
      }),
    );
  });
});
