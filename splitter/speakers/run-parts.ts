import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";

/** The parts of a noun phrase that names somebody: the name itself and what they are. */
export interface RunParts {
  readonly name: TokenRange | null;
  readonly description: TokenRange | null;
}

/** Does the word name an office or a body, whatever conjunction or article it carries? */
export function isOffice(reading: Reading, at: number): boolean {
  return isInBare(reading.tokens[at], List.offices);
}

/** An office without article, which belongs to what follows it (`مدرب الفريق`). */
export const isOfficeOf = (token: Token | undefined) =>
  token?.facts.nounClass === NounClass.Office && !token.facts.isDefinite;
