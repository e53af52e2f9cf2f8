import { textIn } from "@/language/by-language";
import type { SpeakerLine } from "@/review/speaker/speaker-line";
import type { SpeakerSuggestion, SuggestionReason } from "@/review/speaker/suggest-speakers";

/** An entry as the picker shows it, in the reader's language. */
export interface SpeakerChoice {
  readonly id: string;
  readonly name: string;
  /** Office, party or affiliation; null: none known. */
  readonly office: string | null;
}

/** An entry that may be the one, and why. */
export interface SuggestedChoice extends SpeakerChoice {
  readonly reason: SuggestionReason;
  /** The entry's name for which it is suggested. */
  readonly because: string;
}

/** An entry as a choice in a language. */
export function toChoice(
  line: Pick<SpeakerLine, "id" | "names" | "offices">,
  language: string,
): SpeakerChoice {
  return {
    id: line.id,
    name: textIn(line.names, language)?.text ?? "",
    office: textIn(line.offices, language)?.text ?? null,
  };
}

/** A suggestion as a choice in a language. */
export function toSuggestedChoice(
  suggestion: SpeakerSuggestion,
  language: string,
): SuggestedChoice {
  const { reason, because } = suggestion;
  return { ...toChoice(suggestion, language), reason, because };
}
