import { findNearest, isSentence, type NearVerdict } from "./nearest";
import { type SearchAnswer, type SearchInput, searchVerdicts } from "./search";

/** What a reader or a program finds with one question. */
interface LookedFor {
  /** "Already checked?": null where the text is no sentence, and behind the first page. */
  readonly near: readonly NearVerdict[] | null;
  /** Null where nothing was asked. */
  readonly found: SearchAnswer | null;
}

/** The readers' search, for people and for programs: the words, and what is nearest to a sentence. */
export async function lookFor(input: SearchInput): Promise<LookedFor> {
  const isAsked = input.text !== "" || input.rating !== null || input.language !== null;
  const near =
    isSentence(input.text) && input.after === null ? await findNearest(input.text) : null;
  return { near, found: isAsked ? await searchVerdicts(input) : null };
}
