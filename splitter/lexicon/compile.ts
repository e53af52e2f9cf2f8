import { foldWord } from "../text/fold";
import type { ClaimKind } from "../types";
import type { Agreement, CueAct, CueEntry, Frame, Lexicon } from "./lexicon";
import { type EndingName, endingNames, List, listNames } from "./lists";
import { type CompiledSignals, compileSignals, kindToldBy } from "./signals/compile";

/** What one form of a cue can mean. */
export interface CueSense {
  readonly entry: CueEntry;
  readonly act: CueAct;
  readonly frames: ReadonlySet<Frame>;
  readonly prepositions: ReadonlySet<string>;
  /** `CueEntry.source`, folded. */
  readonly source: string;
  readonly agreement: Agreement;
  readonly withObject: boolean;
  readonly auxiliary: boolean;
  /** Empty where the form reports by itself. */
  readonly separated: ReadonlySet<string>;
  /** What kind of claim the words after it make, where the verb tells. */
  readonly says: ClaimKind | null;
}

/** A phrase of several words. Its last one may be a preposition that is written together with its noun. */
export interface Phrase {
  readonly words: readonly string[];
  readonly lastIsGlued: boolean;
}

/** Phrases by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** A lexicon made ready for look-up by folded form. */
export interface CompiledLexicon {
  readonly source: Lexicon;
  /** Position among the languages, under which a word keeps its facts. */
  readonly index: number;
  /** For each form the lists that hold it. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  /** What puts a word into a list, by the word's first letter and by its last. */
  readonly beginnings: ReadonlyMap<number, readonly WordPart[]>;
  readonly listedEndings: ReadonlyMap<number, readonly WordPart[]>;
  readonly endings: ReadonlyMap<EndingName, readonly Ending[]>;
  readonly connectives: readonly string[];
  /** Prepositions that are written together with a noun, and conjunctions. */
  readonly glued: readonly string[];
  /** The article alone, and behind each conjunction and glued preposition. */
  readonly articles: readonly string[];
  /** The same by their first code unit. */
  readonly articlesByLetter: ReadonlyMap<number, readonly string[]>;
  readonly pronounEndings: readonly string[];
  readonly caseEndings: readonly string[];
  readonly ownerEndings: readonly string[];
  readonly clauseJoiners: readonly string[];
  readonly cues: ReadonlyMap<string, CueSense>;
  readonly complementisers: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  readonly attributions: Phrases;
  readonly tails: Phrases;
  readonly namingPhrases: Phrases;
  readonly dualOffices: ReadonlyMap<string, string>;
  readonly titlesInFull: ReadonlyMap<string, string>;
  /** By length. */
  readonly verbalNouns: ReadonlyMap<number, readonly string[]>;
  /** In lower case with their diacritics: `würde` reports, `wurde` does not. */
  readonly subjunctives: ReadonlySet<string>;
  readonly officeEndings: readonly string[];
  readonly kindEndings: readonly string[];
  readonly notKinds: ReadonlySet<string>;
  readonly signals: CompiledSignals;
}

function split(words: string): string[] {
  const found: string[] = [];
  for (const word of words.split(/\s+/)) if (word !== "") found.push(foldWord(word));
  return found;
}

/** Reads `ms`, `fp`, `p` … */
function agreementOf(short: string | undefined): Agreement {
  const gender = short?.includes("m") ? "m" : short?.includes("f") ? "f" : null;
  const number = short?.includes("p") ? "p" : short?.includes("s") ? "s" : null;
  return { gender, number };
}

function compileCues(lexicon: Lexicon, signals: CompiledSignals): Map<string, CueSense> {
  const cues = new Map<string, CueSense>();
  const excluded = new Set(split(lexicon.notCues));
  for (const entry of lexicon.cues) {
    const frames = new Set(entry.frames.split(" ") as Frame[]);
    const prepositions = new Set(split(entry.prepositions ?? ""));
    const separated = new Set(split(entry.separated ?? ""));
    const source = foldWord(entry.source ?? "");
    for (const [name, forms] of Object.entries(entry.forms)) {
      const paradigm = lexicon.paradigms[name];
      if (!paradigm) continue;
      const { act, auxiliary = false } = paradigm;
      const add = (form: string, agreement: string | undefined, withObject = false) => {
        const key = foldWord(form);
        // `أشارت`: a verb, whatever noun is written alike.
        if (cues.has(key) && !(act === "verb" && cues.get(key)?.act === "noun")) return;
        if (excluded.has(key)) return;
        cues.set(key, {
          entry,
          act,
          frames,
          prepositions,
          source,
          withObject,
          auxiliary,
          separated,
          agreement: agreementOf(agreement),
          says: kindToldBy(signals, key),
        });
      };
      for (const form of forms.split(" ").filter(Boolean)) {
        const [stem = "", asIs] = form.split(":");
        if (asIs) {
          add(stem, asIs);
          continue;
        }
        for (const {
          instead,
          before = "",
          after = "",
          agreement,
          withObject,
        } of paradigm.inflections) {
          if (instead && !stem.startsWith(instead)) continue;
          add(before + stem.slice(instead?.length ?? 0) + after, agreement, withObject);
        }
      }
    }
  }
  return cues;
}

function compilePhrases(phrases: readonly string[], glued: ReadonlySet<string>): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const words = split(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    known.push({ words, lastIsGlued: words.length > 1 && glued.has(words.at(-1) ?? "") });
    known.sort((a, b) => b.words.length - a.words.length);
    byFirst.set(first, known);
  }
  return byFirst;
}

/** A beginning or ending that puts all words with it into a list (`plakat*`; `*zeitung`, but not the part alone). */
export interface WordPart {
  readonly part: string;
  readonly list: number;
}

/** Last letters of a word, or all of them. */
export interface Ending {
  readonly letters: string;
  readonly isWhole: boolean;
}

const star = "*";

/** The words of the lists that begin or end with a star. */
function compileParts(source: Lexicon, atEnd: boolean): Map<number, WordPart[]> {
  const parts = new Map<number, WordPart[]>();
  for (const name of listNames)
    for (const word of (source[name] ?? "").split(/\s+/)) {
      const starred = atEnd ? word.startsWith(star) : word.endsWith(star);
      if (!starred) continue;
      const part = foldWord(word.replace(star, ""));
      const letter = part.charCodeAt(atEnd ? part.length - 1 : 0);
      parts.set(letter, [...(parts.get(letter) ?? []), { part, list: List[name] }]);
    }
  return parts;
}

function compileEndings(source: Lexicon): Map<EndingName, readonly Ending[]> {
  const endings = new Map<EndingName, readonly Ending[]>();
  for (const name of endingNames) {
    const words = (source[name] ?? "").split(" ").filter(Boolean);
    const found = words.map((word) => ({
      letters: foldWord(word.replace(star, "")),
      isWhole: !word.startsWith(star),
    }));
    endings.set(name, found);
  }
  return endings;
}

function compileLists(source: Lexicon): Map<string, readonly number[]> {
  const lists = new Map<string, readonly number[]>();
  for (const name of listNames) {
    const list = List[name];
    // Most words stand in one list alone, and share it.
    const alone = [list];
    for (const word of split(source[name] ?? "")) {
      if (word.includes(star)) continue;
      const known = lists.get(word);
      if (known === undefined) lists.set(word, alone);
      else if (known[known.length - 1] !== list) lists.set(word, [...known, list]);
    }
  }
  return lists;
}

function byLength(patterns: readonly string[]): Map<number, string[]> {
  const lengths = new Map<number, string[]>();
  for (const pattern of patterns)
    lengths.set(pattern.length, [...(lengths.get(pattern.length) ?? []), pattern]);
  return lengths;
}

function byLetter(words: readonly string[]): Map<number, string[]> {
  const letters = new Map<number, string[]>();
  for (const word of words) {
    const letter = word.charCodeAt(0);
    letters.set(letter, [...(letters.get(letter) ?? []), word]);
  }
  return letters;
}

/** Compiles the tables of one language. */
export function compileLexicon(source: Lexicon, index: number): CompiledLexicon {
  const signals = compileSignals(source.language);
  const complementisers = new Set(split(source.complementisers));
  for (const base of [...complementisers])
    for (const ending of split(source.pronounEndings)) complementisers.add(base + ending);
  const pronouns = split(source.pronouns).map((pair) => {
    const [word = "", short] = pair.split(":");
    return [word, agreementOf(short)] as const;
  });
  const connectives = split(source.connectives);
  const glued = split(source.glued);
  const gluedSet = new Set(glued);
  const article = foldWord(source.article);
  const articles =
    article === ""
      ? []
      : ["", ...connectives].flatMap((before) =>
          [article, ...split(source.gluedArticles ?? "")].map((one) => before + one),
        );
  return {
    source,
    index,
    lists: compileLists(source),
    beginnings: compileParts(source, false),
    listedEndings: compileParts(source, true),
    endings: compileEndings(source),
    connectives,
    glued,
    articles,
    articlesByLetter: byLetter(articles),
    pronounEndings: split(source.pronounEndings),
    caseEndings: split(source.caseEndings),
    ownerEndings: split(source.ownerEndings),
    clauseJoiners: split(source.clauseJoiners),
    cues: compileCues(source, signals),
    complementisers,
    pronouns: new Map(pronouns),
    attributions: compilePhrases(source.attributions, gluedSet),
    tails: compilePhrases(source.tails, gluedSet),
    namingPhrases: compilePhrases(source.namingPhrases, gluedSet),
    dualOffices: new Map(
      Object.entries(source.dualOffices).map(([dual, one]) => [foldWord(dual), foldWord(one)]),
    ),
    titlesInFull: new Map(
      split(source.titlesInFull ?? "").map((pair) => pair.split(":") as [string, string]),
    ),
    verbalNouns: byLength(split(source.verbalNouns)),
    subjunctives: new Set((source.subjunctives ?? "").split(" ").filter(Boolean)),
    officeEndings: split(source.officeEndings ?? ""),
    kindEndings: split(source.kindEndings ?? ""),
    notKinds: new Set(split(source.notKinds ?? "")),
    signals,
  };
}
