/** The writing direction of a text; `auto` where nothing is known of its language. */
export type Direction = "ltr" | "rtl" | "auto";

/** The languages in which the workbench itself speaks. Everything about one is in its line. */
export const languages = {
  ar: { code: "ar", direction: "rtl", name: "العربية", tag: "ar", numberTag: "ar-u-nu-latn" },
  en: { code: "en", direction: "ltr", name: "English", tag: "en", numberTag: "en-GB" },
} as const;

/** A language of the workbench; texts from outside may be in any other (BCP 47). */
export type Language = keyof typeof languages;

/** Arabic first, in every list and every choice. */
export const languageCodes = Object.keys(languages) as Language[];

export const defaultLanguage: Language = "ar";

/** Whether the workbench itself speaks this language. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && Object.hasOwn(languages, value);
}

/** Scripts in use today that are written from right to left (ISO 15924). */
const rightToLeft = new Set([
  ..."Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi".split(" "),
]);

/**
 * The direction of any BCP 47 tag, by its script: `ar`, `fa`, `he`, `ku-Arab`, `az-Latn`. What is
 * no tag, or says that the language is not known, is `auto`: the browser looks at the letters.
 */
export function directionOf(tag: string): Direction {
  const locale = parseTag(tag);
  // Node 20 has no language at all for `und`, newer engines say "und".
  if (!locale?.language || ["und", "mul", "zxx", "mis"].includes(locale.language)) return "auto";
  const script = locale.script ?? locale.maximize().script;
  if (!script) return "auto";
  return rightToLeft.has(script) ? "rtl" : "ltr";
}

/** Whether two tags name the same language, whatever their region or script: `ar-SY` and `ar`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [parseTag(one), parseTag(other)];
  return Boolean(first?.language) && first?.language === second?.language;
}

/** The name of a language in another: ("en", "ar") is «الإنجليزية». The tag itself if unknown. */
export function nameOfLanguage(tag: string, inLanguage: Language): string {
  if (!parseTag(tag)) return tag;
  const names = new Intl.DisplayNames(inLanguage, { type: "language", fallback: "code" });
  return names.of(tag) ?? tag;
}

function parseTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
