import { type Language, languages } from "./languages";

/**
 * Arabic months as the whole region reads them: the Syriac name first, then the one used in Egypt
 * and the Gulf. Intl knows only one of the two for each country.
 */
const arabicMonths = [
  "كانون الثاني/يناير",
  "شباط/فبراير",
  "آذار/مارس",
  "نيسان/أبريل",
  "أيار/مايو",
  "حزيران/يونيو",
  "تموز/يوليو",
  "آب/أغسطس",
  "أيلول/سبتمبر",
  "تشرين الأول/أكتوبر",
  "تشرين الثاني/نوفمبر",
  "كانون الأول/ديسمبر",
] as const;

const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a whole or partial date (EDTF level 0): 2025, 2025-02 or 2025-02-12. */
export function isPartialDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = partialDate.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A whole or partial date in words: 2025-02 is "February 2025". Other text comes back as it is. */
export function partialDateInWords(text: string, language: Language): string {
  if (!isPartialDate(text)) return text;
  const [, year, month, day] = partialDate.exec(text) ?? [];
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  return inWords(date, language, {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  });
}

/**
 * A whole day by the Hijri calendar (Umm al-Qura) in words; null for part of a date, which no Hijri
 * month or year covers.
 */
export function hijriInWords(day: string, language: Language): string | null {
  if (!isPartialDate(day) || day.length !== 10) return null;
  const options = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
  const hijri = format(language, { calendar: "islamic-umalqura", ...options });
  return hijri.format(new Date(`${day}T00:00:00Z`));
}

/** An instant's day in a time zone, in words: "12 February 2025". */
export function dayInWords(instant: string | Date, language: Language, timeZone: string): string {
  return inWords(new Date(instant), language, {
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone,
  });
}

/** An instant with its minute and the name of the time zone it is told in. */
export function instantInWords(
  instant: string | Date,
  language: Language,
  timeZone: string,
): string {
  const date = new Date(instant);
  const time = inWords(date, language, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  const day = dayInWords(date, language, timeZone);
  const zone = nameOfTimeZone(timeZone, language, date);
  return language === "ar" ? `${day}، ${time} (${zone})` : `${day}, ${time} (${zone})`;
}

/** The time of day alone: "14:32", for what happened just now. */
export function timeInWords(instant: string, language: Language, timeZone: string): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  return inWords(new Date(instant), language, options);
}

/** A time zone as people call it: «التوقيت العربي الرسمي», "Arabian Standard Time". */
export function nameOfTimeZone(timeZone: string, language: Language, at = new Date()): string {
  const parts = format(language, { timeZone, timeZoneName: "long" }).formatToParts(at);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

function inWords(date: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  if (Number.isNaN(date.valueOf())) return "";
  const parts = format(language, options).formatToParts(date);
  if (language !== "ar" || !options.month) return parts.map((part) => part.value).join("");
  const month = arabicMonths[monthOf(date, options.timeZone)] ?? "";
  return parts.map((part) => (part.type === "month" ? month : part.value)).join("");
}

/** From 0, in the time zone: near midnight it is another month elsewhere. */
function monthOf(date: Date, timeZone: string | undefined): number {
  const options = { month: "numeric", ...(timeZone && { timeZone }) } as const;
  return Number(format("en", options).format(date)) - 1;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languages[language].numberTag, {
    calendar: "gregory",
    ...options,
  });
  formats.set(key, made);
  return made;
}
