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
  "apposers",
  "groups",
  "outlets",
  "adjectives",
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
  "womenNames",
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
  "clauseNouns",
  "intentionNouns",
  "alsoNouns",
  "finiteVerbs",
  "passives",
  "determiners",
  "questionWords",
  "labels",
  "menNames",
] as const;

export type ListName = (typeof listNames)[number];

/** Index of each list in `Facts.lists`. */
export const List = Object.fromEntries(listNames.map((name, i) => [name, i])) as Readonly<
  Record<ListName, number>
>;

/** How a word is in a list: as it is written, without its conjunction, or without its article too. */
export const Exactly = 1;
export const Joined = 2;
export const Bare = 4;
