import { defaultLanguage, type Language, languageCodes } from "@/language/languages";

/** Made from data and not from a page that Next renders. */
export const dataAddresses = [
  "/robots.txt",
  "/favicon.svg",
  "/public-log.json",
  "/.well-known/signing-keys.json",
] as const;

export type DataAddress = (typeof dataAddresses)[number];

/** Answered with a redirect; the same for everybody, so that it can be cached. */
export const redirects: Readonly<Record<string, string>> = { "/": `/${defaultLanguage}` };

/** What a language's public paths that were never pressed are answered with. */
export function notFoundAddress(language: Language): string {
  return `/${language}/404`;
}

/** Whether an address holds a "not found" page, which is rendered with a 404 and kept so. */
export function isNotFoundAddress(path: string): boolean {
  return languageCodes.some((language) => notFoundAddress(language) === path);
}

/** What the site has before anything is published. */
export function siteAddresses(): string[] {
  return [
    ...languageCodes.map((language) => `/${language}`),
    ...languageCodes.map(notFoundAddress),
    // It shows the scale, which there always is.
    ...pageAddresses("methodology"),
    ...dataAddresses,
  ];
}

/**
 * Every address that a public act on these claims touches. With no claims: the site's own, for
 * what is on all of them (the newsroom's name), and those of these pages about its work.
 */
export function addressesTouchedBy(
  claimIds: readonly string[],
  pages: readonly string[] = [],
): string[] {
  if (claimIds.length === 0) {
    return [...new Set([...siteAddresses(), ...pages.flatMap(pageAddresses)])];
  }
  return [
    ...new Set(claimIds.flatMap(verdictAddresses)),
    ...languageCodes.map((language) => `/${language}`),
    "/public-log.json",
    "/.well-known/signing-keys.json",
  ];
}

/** A claim's verdict page in each language. */
export function verdictAddresses(claimId: string): string[] {
  return languageCodes.map((language) => `/${language}/verdicts/${claimId}`);
}

/** A page about the newsroom's work in each language. */
export function pageAddresses(page: string): string[] {
  return languageCodes.map((language) => `/${language}/${page}`);
}

/** The language that a public path says in its first segment. */
export function languageOfPath(path: string): Language | null {
  const [, first] = path.split("/", 2);
  return languageCodes.find((language) => language === first) ?? null;
}
