import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { PublishedRecord } from "../published-record";

/** Everybody who made the claim, each once, by the entry's name in a language or as a text has it. */
export function speakersOf(record: PublishedRecord, language: string): string[] {
  const names = record.utterances.map(
    ({ speaker, speakerName, language: ofWords }) =>
      textIn(speaker?.names, language, ofWords)?.text ?? speakerName ?? "",
  );
  return [...new Set(names.map(withoutHiddenCharacters).filter((name) => name !== ""))];
}

/** When the claim was first made, as far as it is known: EDTF level 0. */
export function firstSaidOn(record: PublishedRecord): string | null {
  const dates = record.utterances.map(({ saidOn }) => saidOn).filter((date) => date !== null);
  return dates.sort()[0] ?? null;
}
