import type { ClaimKind } from "../../types";

/**
 * What a word can tell of a claim. The first group decides what kind of claim it is, the second how
 * much it is worth a check, the third only helps to read the others.
 */
export const signalNames = [
  /** `سوف`, `will`; as a beginning `سي-`. */
  "future",
  /** A future in the first person: `سأ-`, `we will`. */
  "ownFuture",
  /** A future that is refused: `لن`, `won't`. */
  "refusal",
  /** `يجب`, `must`. */
  "obligation",
  /** `نأمل`, `I hope`. */
  "wish",
  /** An imperative, at the head of a sentence. */
  "imperative",
  /** `نتعهد`, `I promise`. */
  "promise",
  /** `من المتوقع`, `forecast`. */
  "expectation",
  /** What somebody means to do: `يعتزم`, `plans to`. */
  "intention",
  /** `برأيي`, `I think`. */
  "stance",
  /** Words that praise, blame or judge. */
  "evaluation",

  /** `للمرة الأولى`, `first-ever`. */
  "first",
  /** `الأكبر`, `the highest`. */
  "superlative",
  /** `مقارنة بـ`, `than`. */
  "comparison",
  /** `ارتفع`, `fell`. */
  "change",
  /** `بسبب`, `led to`. */
  "cause",
  /** Laws, courts, treaties, agreements. */
  "law",
  /** Deaths, violence, disease, poison, vaccines. */
  "harm",
  /** Something that has happened or was so. */
  "past",
  /** A number in words, or a measure of numbers: `ثلاثة`, `million`. */
  "number",
  "month",
  /** Weekdays, years, `yesterday`. */
  "date",
  /** Countries, capitals, alliances. */
  "place",
  /** `ربما`, `some`. */
  "vague",

  /** A place in a row, which is a first only where no `ordinalNoun` stands beside it. */
  "ordinal",
  "ordinalNoun",
  /** A figure after it is a name: `المادة`, `Article`. */
  "label",
  /** Opens a clause that only describes a noun. */
  "relative",
] as const;

export type SignalName = (typeof signalNames)[number];

/**
 * The words of one language that tell of claims. Words are apart by spaces, all folded when compiled.
 * A word that ends with `-` stands for all that begin with it, one that begins with `-` for all that
 * end with it. `phrases` of several words go before the words in them; the last word may end with `-`.
 */
export interface Signals {
  readonly language: string;
  readonly words: Partial<Record<SignalName, string>>;
  readonly phrases: Partial<Record<SignalName, readonly string[]>>;
  /** Reporting verbs that tell what kind of claim follows, by the forms that the lexicon has of them. */
  readonly cues: Partial<Record<ClaimKind, string>>;
  /** Words, of which a pattern above says too much. */
  readonly except: Partial<Record<SignalName, string>>;
  /** Endings of the future, where folding takes away the accent that tells them (`subirá`). */
  readonly accentedFutures?: string;
  /** Phrases that look like a signal and are none (`first lady`). */
  readonly notSignals: readonly string[];
  /** Are months written with a capital letter (`May` and `may`)? */
  readonly capitalMonths: boolean;
  /** Do all nouns have capital letters, so that one alone is no name? */
  readonly capitalNouns: boolean;
}
