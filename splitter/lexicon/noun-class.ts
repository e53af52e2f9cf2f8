import type { CompiledLexicon } from "./compile";
import { List } from "./lists";

/** What a word is likely to be in a noun phrase that names a speaker. */
export const NounClass = {
  None: 0,
  Title: 1,
  Joiner: 2,
  Given: 3,
  /** A given name that is also an ordinary word (`أمين`, `رائد`). */
  AmbiguousGiven: 4,
  Family: 5,
  Office: 6,
  Institution: 7,
  Place: 8,
  Nationality: 9,
  Common: 10,
  VerbalNoun: 11,
  Definite: 12,
  Unknown: 13,
} as const;
export type NounClass = (typeof NounClass)[keyof typeof NounClass];

/** The class of a word by the lists that hold it (see `Facts.lists`) and its form. */
export function classify(
  lexicon: CompiledLexicon,
  form: string,
  lists: Uint8Array,
  isDefinite: boolean,
  isVerbalNoun: boolean,
  isPreposedNoun: boolean,
): NounClass {
  if (isPreposedNoun || isFigure(form)) return NounClass.None;
  const within = (list: number, bits: number) => ((lists[list] as number) & bits) !== 0;
  const any = 7;
  const joined = 3;
  const given = within(List.givenNames, joined) && !isDefinite;
  const isJoiner = within(List.nameJoiners, 1) && !lexicon.complementisers.has(form);
  if (isJoiner) return NounClass.Joiner;
  if (isFunctionWord(lexicon, form) || within(List.prepositions, joined)) return NounClass.None;
  if (within(List.demonstratives, joined)) return NounClass.None;
  const office = within(List.offices, any);
  if (within(List.titles, joined)) return office ? NounClass.Office : NounClass.Title;
  if (isDefinite && !form.startsWith(lexicon.articles[0] ?? "") && isPreposed(lexicon, form))
    return NounClass.None;
  if (within(List.nameJoiners, joined)) return NounClass.Joiner;
  const isCommon = within(List.officeWords, any) || within(List.commonNouns, any);
  if (given)
    return within(List.ambiguousNames, joined) ||
      within(List.officeWords, any) ||
      office ||
      isCommon ||
      isVerbalNoun ||
      within(List.institutions, any)
      ? NounClass.AmbiguousGiven
      : NounClass.Given;
  const isHalf = within(List.compoundEndings, 1);
  if (isDefinite && !isHalf && within(List.bodies, 1)) return NounClass.Institution;
  const isAdjective = isCommon || within(List.nationalities, any);
  if (office && !isDefinite) return NounClass.Office;
  if (within(List.familyNames, joined) && !isAdjective) return NounClass.Family;
  if (within(List.bodies, joined) && !isAdjective) return NounClass.Institution;
  if (office) return NounClass.Office;
  if (within(List.institutions, any)) return NounClass.Institution;
  // `السورية`: with its article only the adjective is written so.
  const adjective = isDefinite && !within(List.places, 1) && within(List.nationalities, any);
  if (within(List.places, any) && !isHalf && !adjective) return NounClass.Place;
  if (within(List.nationalities, any)) return NounClass.Nationality;
  if (isCommon) return NounClass.Common;
  // `الحبيب`, `الطاهر`: names that keep their article.
  if (isDefinite) return within(List.givenNames, 1) ? NounClass.AmbiguousGiven : NounClass.Definite;
  if (within(List.phraseEnds, 1) || hasOwner(lexicon, form)) return NounClass.None;
  return isVerbalNoun ? NounClass.VerbalNoun : NounClass.Unknown;
}

const isFigure = (form: string) => /^[0-9٠-٩۰-۹]/.test(form);

/** A complementiser or pronoun, whatever names are written alike (`آن`, `هي`). */
function isFunctionWord({ complementisers, pronouns, connectives }: CompiledLexicon, form: string) {
  if (complementisers.has(form) || pronouns.has(form)) return true;
  return connectives.some(
    (connective) =>
      form.startsWith(connective) && complementisers.has(form.slice(connective.length)),
  );
}

/** Does a preposition stand before the article (`للمنتخب`, `بالميناء`)? */
function isPreposed({ connectives, articles }: CompiledLexicon, form: string): boolean {
  const article = articles[0] ?? "";
  return !connectives.some((connective) => form.startsWith(connective + article));
}

const shortest = 3;
/** `شقيقته`: the feminine noun of an owner. */
const feminineOwned = "ته";

/** A noun with a pronoun behind it (`شقيقتها`), which no name is. */
function hasOwner({ pronounEndings }: CompiledLexicon, form: string): boolean {
  if (pronounEndings.length > 0 && form.length > 4 && form.endsWith(feminineOwned)) return true;
  return pronounEndings.some((ending) =>
    ending.endsWith("ها") || ending.endsWith("هم") || ending === "هما" || ending === "كم"
      ? form.length >= shortest + ending.length && form.endsWith(ending)
      : false,
  );
}
