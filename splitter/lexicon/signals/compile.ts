import { foldWord } from "../../text/fold";
import type { ClaimKind } from "../../types";
import { arabicSignals } from "./ar";
import { germanSignals } from "./de";
import { englishSignals } from "./en";
import { spanishSignals } from "./es";
import { frenchSignals } from "./fr";
import { russianSignals } from "./ru";
import { type SignalName, type Signals, signalNames } from "./signals";

/** Each signal is one bit of `Facts.signals`. */
export const Signal = {
  ...(Object.fromEntries(signalNames.map((name, i) => [name, 1 << i])) as Record<
    SignalName,
    number
  >),
  /** A number in figures. */
  figure: 1 << 28,
  /** It may be a name: a capital letter; in a script without them a name's class of noun. */
  nameLike: 1 << 29,
  /** The anchor of a phrase of the table. */
  phrase: 1 << 30,
  /** The anchor of a phrase that is strong by itself (see `strong`). */
  strongPhrase: 1 << 31,
} as const;

/** What makes narration worth a check; names and dates alone would offer every sentence. */
export const strong =
  Signal.figure |
  Signal.number |
  Signal.first |
  Signal.superlative |
  Signal.comparison |
  Signal.cause;

/** A phrase of several words that is one signal, or none where `signal` is 0. */
export interface SignalPhrase {
  readonly words: readonly string[];
  /** Index of its rarest word, taken to be the longest: the phrase is looked for where that stands. */
  readonly anchor: number;
  readonly lastIsOpen: boolean;
  readonly signal: number;
}

/** Beginnings or endings by their first or last two letters. */
type Affixes = ReadonlyMap<string, readonly { readonly affix: string; readonly signal: number }[]>;

interface Patterns {
  readonly words: ReadonlyMap<string, number>;
  readonly beginnings: Affixes;
  readonly endings: Affixes;
}

/** A table made ready for look-up by folded form. */
export interface CompiledSignals {
  readonly source: Signals;
  readonly patterns: Patterns;
  readonly exceptions: Patterns;
  readonly accentedFutures: readonly string[];
  /** The kinds of claims that cues tell, and those cues: bit `i` stands for `kinds[i]`. */
  readonly kinds: readonly ClaimKind[];
  readonly cues: Patterns;
  /** By their anchor, the longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly SignalPhrase[]>;
}

const tables: readonly Signals[] = [
  arabicSignals,
  englishSignals,
  germanSignals,
  frenchSignals,
  spanishSignals,
  russianSignals,
];

/** For a language without a table: every claim is a fact, ranked by figures and names. */
const none: Omit<Signals, "language"> = {
  words: {},
  phrases: {},
  cues: {},
  except: {},
  notSignals: [],
  capitalMonths: false,
  capitalNouns: false,
};

const affixLength = 2;

const bitsOf = (lists: Partial<Record<SignalName, string>>) =>
  Object.entries(lists).map(([name, list]) => [Signal[name as SignalName], list] as const);

function compilePatterns(lists: readonly (readonly [signal: number, list: string])[]): Patterns {
  const words = new Map<string, number>();
  const beginnings = new Map<string, { affix: string; signal: number }[]>();
  const endings = new Map<string, { affix: string; signal: number }[]>();
  for (const [signal, list] of lists) {
    for (const word of list.split(" ").filter(Boolean)) {
      const affix = foldWord(word.replace(/^-|-$/g, ""));
      const isEnding = word.startsWith("-");
      if (!isEnding && !word.endsWith("-")) {
        words.set(affix, (words.get(affix) ?? 0) | signal);
        continue;
      }
      const key = isEnding ? affix.slice(-affixLength) : affix.slice(0, affixLength);
      const byKey = isEnding ? endings : beginnings;
      const known = byKey.get(key);
      if (known) known.push({ affix, signal });
      else byKey.set(key, [{ affix, signal }]);
    }
  }
  return { words, beginnings, endings };
}

function compilePhrases({ phrases, notSignals }: Signals) {
  const byAnchor = new Map<string, SignalPhrase[]>();
  const add = (phrase: string, signal: number) => {
    const lastIsOpen = phrase.endsWith("-");
    const words = phrase.replace(/-$/, "").split(" ").map(foldWord);
    let anchor = 0;
    for (const [i, word] of words.entries()) {
      const isWhole = !lastIsOpen || i < words.length - 1;
      if (isWhole && word.length > (words[anchor] ?? "").length) anchor = i;
    }
    const key = words[anchor] ?? "";
    const known = byAnchor.get(key);
    if (known) known.push({ words, anchor, lastIsOpen, signal });
    else byAnchor.set(key, [{ words, anchor, lastIsOpen, signal }]);
  };
  for (const [name, list] of Object.entries(phrases))
    for (const phrase of list) add(phrase, Signal[name as SignalName]);
  for (const phrase of notSignals) add(phrase, 0);
  for (const list of byAnchor.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byAnchor;
}

/** Compiles the table of one language; an empty one where it has none. */
export function compileSignals(language: string): CompiledSignals {
  const source = tables.find((table) => table.language === language) ?? { language, ...none };
  return {
    source,
    patterns: compilePatterns(bitsOf(source.words)),
    exceptions: compilePatterns(bitsOf(source.except)),
    accentedFutures: (source.accentedFutures ?? "").split(" ").filter(Boolean),
    kinds: Object.keys(source.cues) as ClaimKind[],
    cues: compilePatterns(Object.values(source.cues).map((list, i) => [1 << i, list])),
    phrases: compilePhrases(source),
  };
}

function find({ words, beginnings, endings }: Patterns, form: string): number {
  let signals = words.get(form) ?? 0;
  const beginning = beginnings.size > 0 && beginnings.get(form.slice(0, affixLength));
  if (beginning)
    for (const { affix, signal } of beginning) if (form.startsWith(affix)) signals |= signal;
  const ending = endings.size > 0 && endings.get(form.slice(-affixLength));
  if (ending)
    for (const { affix, signal } of ending)
      if (form.length > affix.length && form.endsWith(affix)) signals |= signal;
  return signals;
}

/** What kind of claim a cue of this form tells, or null where it tells none; of several the first. */
export function kindToldBy({ kinds, cues }: CompiledSignals, form: string): ClaimKind | null {
  const told = find(cues, form);
  return told === 0 ? null : (kinds[31 - Math.clz32(told & -told)] ?? null);
}

/** The signals that a form has not, whatever a pattern says. */
export const exceptionsOf = ({ exceptions }: CompiledSignals, form: string): number =>
  find(exceptions, form);

/** The signals of one form by its own letters. */
export const signalsOfForm = (signals: CompiledSignals, form: string): number =>
  find(signals.patterns, form) & ~exceptionsOf(signals, form);
