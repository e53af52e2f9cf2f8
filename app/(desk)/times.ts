import { dayInWords, instantInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import { environment } from "@/settings/environment";

/** A day in the newsroom's time zone, in words. */
export function formatDay(at: Date, language: Language): string {
  return dayInWords(at, language, environment().TIME_ZONE);
}

/** An instant in the newsroom's time zone, which is named. */
export function formatInstant(at: Date, language: Language): string {
  return instantInWords(at, language, environment().TIME_ZONE);
}

/** Today in the newsroom's time zone, ISO: what a date field starts with. */
export function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: environment().TIME_ZONE }).format(new Date());
}
