import { cueOf } from "../lexicon/words";
import { Unit, unitAt } from "../text/characters";
import type { Token } from "../text/tokens";
import type { Quotation } from "./quotation";

const longestAside = 14;
const farthestVerb = 3;

/**
 * Adds the quotation to `into`; in parts where the reporter's words stand inside its marks between
 * a comma or stop with a dash and one more dash (`«…, — сказала она, — …»`).
 */
export function splitAtCue(
  text: string,
  tokens: readonly Token[],
  quotation: Quotation,
  into: Quotation[],
): void {
  let rest = quotation;
  for (let i = quotation.from + 1; i < quotation.to; i++) {
    if (tokens[i]?.kind !== "dash" || !isParted(text, tokens, i)) continue;
    const back = asideEnd(text, tokens, i, quotation.to);
    if (back === -1) continue;
    const cut = tokens[i - 1]?.kind === "comma" ? i - 1 : i;
    const end = tokens[cut - 1]?.end ?? rest.start;
    const { passage, open, from, start, repair } = rest;
    into.push({ start, end, passage, open, from, to: cut, after: cut, repair });
    rest = {
      start: tokens[back + 1]?.start ?? rest.end,
      end: rest.end,
      passage,
      open: back,
      from: back + 1,
      to: rest.to,
      after: rest.after,
      repair,
    };
    i = back + 1;
  }
  into.push(rest);
}

/** A dash with space around it, behind a comma or stop. */
function isParted(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] as Token;
  const before = tokens[at - 1]?.kind;
  if (before !== "comma" && before !== "stop") return false;
  return unitAt(text, start - 1) === Unit.Space && unitAt(text, end) === Unit.Space;
}

/** The dash that ends an aside with a reporting verb in its first words; -1 where there is none. */
function asideEnd(text: string, tokens: readonly Token[], at: number, limit: number): number {
  let reports = false;
  for (let i = at + 1; i < limit - 1 && i <= at + longestAside; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark" || token.kind === "line" || token.kind === "colon") return -1;
    if (token.kind === "word" && i <= at + farthestVerb && cueOf(token)?.act === "verb")
      reports = true;
    if (token.kind === "dash" && unitAt(text, token.start - 1) === Unit.Space)
      return reports ? i : -1;
  }
  return -1;
}
