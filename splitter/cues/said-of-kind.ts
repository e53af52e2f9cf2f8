import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isSmallAt } from "../text/characters";

const farthestReproach = 12;
const farthestCaller = 6;

/**
 * `nannte das Gesetz „Unfug“`: a thing with its article behind a verb that calls it something, where nothing follows
 * that it is called (`nannte den Film „…“ ein Meisterwerk`).
 */
function isCalled({ tokens }: Reading, { open, after }: Quotation): boolean {
  const next = tokens[after];
  const ends = next?.kind !== "word" || isExactly(next, List.listJoiners);
  if (!ends || !isExactly(tokens[open - 2], List.definiteArticles)) return false;
  for (let i = open - 3; i >= 0 && i > open - farthestCaller; i--) {
    if (tokens[i]?.kind !== "word") return false;
    if (isExactly(tokens[i], List.callingVerbs)) return true;
  }
  return false;
}

/**
 * `warf dem Konzern „Lohndumping“ vor`, `unterstellte dem Verein „Profitgier“`: does the verb's other part stand
 * right behind the marks and end the clause, or the clause end with them where it has none?
 */
export function isReproach({ tokens, quotationAt }: Reading, { open, after }: Quotation): boolean {
  const ends = tokens[after]?.kind !== "word" && isExactly(tokens[open - 2], List.imputedTo);
  const imputed = isExactly(tokens[open - 3], List.imputing);
  if (ends && quotationAt[open - 2] === -1 && imputed) return true;
  const particle = tokens[after];
  if (!isExactly(particle, List.reproachParticles) || tokens[after + 1]?.kind === "word")
    return false;
  for (let i = open - 1; i >= 0 && i > open - farthestReproach; i--) {
    if (tokens[i]?.kind === "stop" || tokens[i]?.kind === "line") return false;
    if (quotationAt[i] === -1 && cueOf(tokens[i])?.separated.has(particle?.form ?? "")) return true;
  }
  return false;
}

/** `описал альбом как «шедевр»`: small letters behind a verb that describes tell what something is like. */
export function describesBefore(reading: Reading, quotation: Quotation): boolean {
  const { text, tokens, lexicon } = reading;
  const { open, from } = quotation;
  if (lexicon.source.nameCapitals === "words") return isCalled(reading, quotation);
  if (lexicon.source.nameCapitals !== "first" || !isSmallAt(text, tokens[from]?.start ?? 0))
    return false;
  for (let i = open - 2; i >= 0 && i > open - farthestReproach; i--) {
    if (tokens[i]?.kind !== "word") return false;
    if (cueOf(tokens[i])?.frames.has("description")) return true;
  }
  return false;
}
