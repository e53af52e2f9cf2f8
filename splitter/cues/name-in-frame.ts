import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";

/** `«красно-белые»`: a team by its colours. */
export function isTeam({ tokens }: Reading, { from, to }: Quotation): boolean {
  return to - from === 1 && isExactly(tokens[from], List.teamColours);
}

const longestOutlet = 4;

/** `Об этом пишет «Меридиан».`: where speech has its colon, a name right behind a verb of the press is a paper's. */
export function isOutletThatReports(
  { tokens }: Reading,
  { open, from, to, after }: Quotation,
): boolean {
  if (!isExactly(tokens[open - 1], List.pressVerbs) || to - from > longestOutlet) return false;
  return tokens[after]?.kind !== "word" || isExactly(tokens[after], List.referenceWords);
}

/**
 * `der als „Schlächter von Altstadt“ bekannte General`, `das Geld, auch „Hilfe II“ genannt, …`: an epithet before
 * the noun that it belongs to, or another name in an aside.
 */
export function isKnownAs({ tokens }: Reading, { open, after }: Quotation): boolean {
  const before = tokens[open - 1];
  if (isExactly(before, List.roleWords)) return isExactly(tokens[after], List.knownAs);
  const named = isExactly(tokens[after], List.namedParticiples);
  return named && tokens[after + 1]?.kind !== "word" && isExactly(before, List.alsoNamed);
}

/** `Fünf Todesopfer forderte „Elsa“`: a toll is taken by what has the name. */
export const takesToll = (tokens: readonly Token[], open: number) =>
  isExactly(tokens[open - 1], List.tollVerbs) && isExactly(tokens[open - 2], List.tolls);

const longestObject = 4;

/** `такую практику называют «…»`: a verb in the plural behind what stands in the singular as its object: people call it so. */
export function isCalledByPeople({ tokens }: Reading, { open }: Quotation): boolean {
  if (!isExactly(tokens[open - 1], List.peopleCall)) return false;
  for (let i = open - 2; i >= 0 && i >= open - longestObject; i--) {
    const before = tokens[i - 1]?.kind;
    if (before !== "word") return isExactly(tokens[i], List.calledObjects);
  }
  return false;
}
