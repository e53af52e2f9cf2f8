import { NounClass } from "../lexicon/noun-class";

/** What a word of each class weighs as the first of a name. */
export const first: Readonly<Record<NounClass, number>> = {
  [NounClass.Given]: 4,
  [NounClass.AmbiguousGiven]: 1.5,
  [NounClass.Family]: 1,
  [NounClass.Joiner]: 3,
  [NounClass.Unknown]: 0.5,
  [NounClass.VerbalNoun]: -3,
  [NounClass.Definite]: -3,
  [NounClass.Common]: -4,
  [NounClass.Place]: -3,
  [NounClass.Nationality]: -4,
  [NounClass.Office]: -6,
  [NounClass.Institution]: -6,
  [NounClass.Title]: -6,
  [NounClass.None]: -9,
};

/** … as a later one. */
export const later: Readonly<Record<NounClass, number>> = {
  [NounClass.Given]: 2,
  [NounClass.AmbiguousGiven]: 1,
  [NounClass.Family]: 2.5,
  [NounClass.Joiner]: 1,
  [NounClass.Unknown]: 0.7,
  [NounClass.VerbalNoun]: -2,
  [NounClass.Definite]: 0.5,
  [NounClass.Common]: -4,
  [NounClass.Place]: -1.5,
  [NounClass.Nationality]: -0.5,
  [NounClass.Office]: -6,
  [NounClass.Institution]: -6,
  [NounClass.Title]: -6,
  [NounClass.None]: -9,
};

/** … before the name, in the same phrase. */
export const before: Readonly<Record<NounClass, number>> = {
  [NounClass.Given]: -3,
  [NounClass.AmbiguousGiven]: -1.5,
  [NounClass.Family]: -1,
  [NounClass.Joiner]: -8,
  [NounClass.Unknown]: -0.5,
  [NounClass.VerbalNoun]: -0.5,
  [NounClass.Definite]: 1.5,
  [NounClass.Common]: -0.5,
  [NounClass.Place]: 2,
  [NounClass.Nationality]: 1.5,
  [NounClass.Office]: -1.5,
  [NounClass.Institution]: 0,
  [NounClass.Title]: 4,
  [NounClass.None]: 0,
};

/** … after it. */
export const after: Readonly<Record<NounClass, number>> = {
  [NounClass.Given]: -3,
  [NounClass.AmbiguousGiven]: -1,
  [NounClass.Family]: -3,
  [NounClass.Joiner]: -8,
  [NounClass.Unknown]: -1,
  [NounClass.VerbalNoun]: 0.3,
  [NounClass.Definite]: -1,
  [NounClass.Common]: 0.3,
  [NounClass.Place]: -0.5,
  [NounClass.Nationality]: -1,
  [NounClass.Office]: 0.5,
  [NounClass.Institution]: 0.5,
  [NounClass.Title]: 0.5,
  [NounClass.None]: 0,
};

export const atStart = 0.5;
export const atEnd = 1;
export const knownSurname = 2.5;
export const definiteOffice = 3.5;
export const ordinaryFamily = -0.5;
export const unlikely = -2.5;
export const slightlyUnlikely = -0.6;
export const never = -6;
export const familyOfGiven = 1.5;
export const placeName = -0.5;
export const lonelyOffice = 1;
export const definiteFeminine = -1;
export const holder = 2.2;
export const family = 2;
export const secondFamily = 0.6;
/** By the number of words, joiners such as `بن` aside. */
export const byLength = [0, -1, 2, 1, 0, -1.5, -3] as const;
export const leastWeight = 2;
