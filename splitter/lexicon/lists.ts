/** The word lists of a lexicon that are asked for word by word. */
export const listNames = [
  "complementiserBlockers",
  "continuers",
  "clausePrepositions",
  "fronting",
  "impersonal",
  "nobodies",
  "cueBlockers",
  "attributionLinks",
  "attributionBlockers",
  "titles",
  "offices",
  "officeWords",
  "institutions",
  "relatives",
  "phraseEnds",
  "prepositions",
  "partitives",
  "partitivePrepositions",
  "unnamedSources",
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
  "womensNames",
  "ambiguousNames",
  "familyNames",
  "places",
  "nationalities",
  "commonNouns",
  "bodies",
  "nameJoiners",
  "compoundEndings",
  "abbreviations",
  "commonWords",
  "connectives",
  "glued",
  "speechSigns",
] as const;

export type ListName = (typeof listNames)[number];

/** Index of each list in `Facts.lists`. */
export const List = Object.fromEntries(listNames.map((name, i) => [name, i])) as Readonly<
  Record<ListName, number>
>;
