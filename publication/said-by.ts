import { type FoundText, textIn } from "@/language/by-language";
import type { PublishedRecord, RecordedUtterance } from "./published-record";

/** The name of who said it: by the speaker's entry, else as the text has it; null: nobody named. */
export function speakerNameOf(
  utterance: RecordedUtterance,
  language: string,
): FoundText<string> | null {
  const byEntry = textIn(utterance.speaker?.names, language, utterance.language);
  if (byEntry) return byEntry;
  return utterance.speakerName
    ? { text: utterance.speakerName, language: utterance.language }
    : null;
}

/** Everybody who made the claim, each once, in the order of the record. */
export function speakersOf(record: PublishedRecord, language: string): FoundText<string>[] {
  const names = record.utterances.map((utterance) => speakerNameOf(utterance, language));
  const known = names.filter((name): name is FoundText<string> => name !== null);
  return [...new Map(known.map((name) => [name.text, name])).values()];
}

/** When the claim was first made, as far as it is known: EDTF level 0. */
export function firstSaidOn(record: PublishedRecord): string | null {
  const dates = record.utterances.map(({ saidOn }) => saidOn).filter((date) => date !== null);
  return dates.sort()[0] ?? null;
}
