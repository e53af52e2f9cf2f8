import { textIn } from "@/language/by-language";

/** What a page's markup says of the site it stands on. */
export interface Site {
  /** The origin at which readers reach it, without a path: https://check.example.org. */
  readonly address: string;
  readonly newsroomName: Readonly<Record<string, string>>;
}

/** The permanent address of a verdict's page in one language. It survives rewording. */
export function verdictAddress(address: string, language: string, claimId: string): string {
  return `${address}/${language}/verdicts/${encodeURIComponent(claimId)}`;
}

/** The address of the front page in one language. */
export function homeAddress(address: string, language: string): string {
  return `${address}/${language}`;
}

/** The newsroom's name in a language, or in the one that it has. */
export function newsroomNameIn(names: Site["newsroomName"], language: string): string {
  return textIn(names, language)?.text ?? "";
}
