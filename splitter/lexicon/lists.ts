/** The word lists of a lexicon that are asked for word by word. */
export const listNames = [
  "complementiserBlockers",
  "continuers",
  "clausePrepositions",
  "fronting",
  "impersonal",
  "cueBlockers",
  "attributionLinks",
  "attributionBlockers",
  "titles",
  "offices",
  "officeWords",
  "institutions",
  "relatives",
  "phraseEnds",
  "auxiliaries",
  "fillers",
  "circumstances",
  "clauseStarts",
  "times",
  "notClauses",
  "secondHand",
  "placePrepositions",
  "nameKinds",
  "givenNames",
  "nameJoiners",
  "abbreviations",
  "commonWords",
  "connectives",
  "glued",
  "clauseNouns",
  "intentionNouns",
  "alsoNouns",
  "finiteVerbs",
  "passives",
  "determiners",
  "prepositions",
  "questionWords",
  "places",
  "labels",
  "womenNames",
  "menNames",
] as const;

export type ListName = (typeof listNames)[number];

/** Index of each list in `Facts.lists`. */
export const List = Object.fromEntries(listNames.map((name, i) => [name, i])) as Readonly<
  Record<ListName, number>
>;
