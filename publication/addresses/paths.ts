import { type Language, languageCodes } from "@/language/languages";

/** The same page in every language, Arabic first. `path`: what follows the language. */
export function inEveryLanguage(path: string): string[] {
  return languageCodes.map((language) => `/${language}${path}`);
}

/** The language that a public path says in its first segment. */
export function languageOfPath(path: string): Language | null {
  const [, first] = path.split("/", 2);
  return languageCodes.find((language) => language === first) ?? null;
}

/** What follows the language in an address; null where it begins with none. */
function pathWithoutLanguage(address: string): string | null {
  const language = languageOfPath(address);
  return language && address.slice(language.length + 1);
}

/** A kind's `holds` for pages in every language, by what follows the language. */
export function holdsPaths(path: RegExp): (address: string) => boolean {
  return (address) => path.test(pathWithoutLanguage(address) ?? "no page");
}

/** What a language's public paths that were never pressed are answered with. */
export function notFoundAddress(language: Language): string {
  return `/${language}/404`;
}

/** Whether an address holds a "not found" page, which is rendered with a 404 and kept so. */
export function isNotFoundAddress(path: string): boolean {
  return languageCodes.some((language) => notFoundAddress(language) === path);
}
