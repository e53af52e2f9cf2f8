import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";

const colours =
  /^(?:сине|бело|красно|черно|чёрно|желто|жёлто|зелено|зелёно|голубо|оранжево|бордово|сине-бело)-(?:бел|син|красн|черн|чёрн|желт|жёлт|зелен|зелён|голуб|оранжев|бело-голуб)/;

/** `«красно-белые»`: a team by its colours. */
export function isTeam({ tokens }: Reading, { from, to }: Quotation): boolean {
  return to - from === 1 && colours.test(tokens[from]?.form ?? "");
}

const reports =
  /^(?:пиш[еу]т|сообща[ею]т|сообщил[аи]?|сообщал[аио]?|переда[её]?[ею]?т|передал[аи]?|цитиру[ею]т|информиру[ею]т|писал[аи]?|написал[аи]?|рассказал[аи]?|berichtete?n?|berichtet|meldete?n?|meldet|schreibt|schreiben)$/;
const longestOutlet = 4;

/** `Об этом пишет «Меридиан».`: where speech has its colon, a name right behind a verb of the press is a paper's. */
export function isOutletThatReports(
  { tokens }: Reading,
  { open, from, to, after }: Quotation,
): boolean {
  if (!reports.test(tokens[open - 1]?.form ?? "") || to - from > longestOutlet) return false;
  return tokens[after]?.kind !== "word" || tokens[after]?.form === "со";
}

const knownAs =
  /^(?:bekannt|beruhmt|berühmt|beruchtigt|berüchtigt|verehrt|gefeiert|verschrien|verspottet)(?:e|en|er|es|em)?$/;
const alsoNamed = new Set("auch kurz meist oft gern gerne allgemein schlicht volksmund".split(" "));

/**
 * `der als „Schlächter von Altstadt“ bekannte General`, `das Geld, auch „Hilfe II“ genannt, …`: an epithet before
 * the noun that it belongs to, or another name in an aside.
 */
export function isKnownAs({ tokens }: Reading, { open, after }: Quotation): boolean {
  const before = tokens[open - 1]?.form ?? "";
  if (before === "als") return knownAs.test(tokens[after]?.form ?? "");
  const aside = tokens[after]?.form === "genannt" && tokens[after + 1]?.kind !== "word";
  return aside && alsoNamed.has(before);
}

const toll = /(?:opfer|tote|verletzte|menschenleben|leben|todesopfern)$/;

/** `Fünf Todesopfer forderte „Elsa“`: a toll is taken by what has the name. */
export const takesToll = (tokens: readonly Token[], open: number) =>
  tokens[open - 1]?.form.startsWith("fordert") === true && toll.test(tokens[open - 2]?.form ?? "");

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
