import { withoutHiddenCharacters } from "@/language/bidi";
import type { PublishedRecord } from "../published-record";
import { speakersOf } from "../said-by";

/** The names of everybody who made the claim, each once, as plain text that nothing turns round. */
export function namesOf(record: PublishedRecord, language: string): string[] {
  const names = speakersOf(record, language).map(({ text }) => withoutHiddenCharacters(text));
  return [...new Set(names.filter((name) => name !== ""))];
}
