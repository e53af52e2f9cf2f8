import { foldWord } from "../text/fold";
import type { Agreement, CueAct, CueEntry, Frame, Lexicon } from "./lexicon";

/** What one form of a cue can mean. */
export interface CueSense {
  readonly entry: CueEntry;
  readonly act: CueAct;
  readonly frames: ReadonlySet<Frame>;
  readonly prepositions: ReadonlySet<string>;
  readonly agreement: Agreement;
  readonly withObject: boolean;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
type WordListKey = {
  [K in keyof Lexicon]: Lexicon[K] extends string ? K : never;
}[keyof Lexicon];

/** A lexicon made ready for look-up by folded form. */
export interface CompiledLexicon {
  readonly source: Lexicon;
  readonly words: Readonly<Record<WordListKey, ReadonlySet<string>>>;
  readonly cues: ReadonlyMap<string, CueSense>;
  readonly complementisers: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  readonly attributions: Phrases;
  readonly tails: Phrases;
  readonly namingPhrases: Phrases;
  readonly dualOffices: ReadonlyMap<string, string>;
  readonly verbalNouns: readonly string[];
}

const split = (words: string) => words.split(" ").filter(Boolean).map(foldWord);

/** Reads `ms`, `fp`, `p` … */
function agreementOf(short: string | undefined): Agreement {
  const gender = short?.includes("m") ? "m" : short?.includes("f") ? "f" : null;
  const number = short?.includes("p") ? "p" : short?.includes("s") ? "s" : null;
  return { gender, number };
}

function compileCues(lexicon: Lexicon): Map<string, CueSense> {
  const cues = new Map<string, CueSense>();
  const excluded = new Set(split(lexicon.notCues));
  for (const entry of lexicon.cues) {
    const frames = new Set(entry.frames.split(" ") as Frame[]);
    const prepositions = new Set(split(entry.prepositions ?? ""));
    for (const [name, forms] of Object.entries(entry.forms)) {
      const paradigm = lexicon.paradigms[name];
      if (!paradigm) continue;
      const add = (form: string, agreement: string | undefined, withObject = false) => {
        const key = foldWord(form);
        if (cues.has(key)) return;
        if (excluded.has(key)) return;
        const sense = { entry, act: paradigm.act, frames, prepositions, withObject };
        cues.set(key, { ...sense, agreement: agreementOf(agreement) });
      };
      for (const form of forms.split(" ")) {
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

function compilePhrases(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = split(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    known.push(words);
    known.sort((a, b) => b.length - a.length);
    byFirst.set(first, known);
  }
  return byFirst;
}

/** Compiles the tables of one language. */
export function compileLexicon(source: Lexicon): CompiledLexicon {
  const words: Record<string, ReadonlySet<string>> = {};
  for (const [key, value] of Object.entries(source))
    if (typeof value === "string") words[key] = new Set(split(value));
  const complementisers = new Set(split(source.complementisers));
  for (const base of [...complementisers])
    for (const ending of split(source.pronounEndings)) complementisers.add(base + ending);
  const pronouns = split(source.pronouns).map((pair) => {
    const [word = "", short] = pair.split(":");
    return [word, agreementOf(short)] as const;
  });
  return {
    source,
    words: words as CompiledLexicon["words"],
    cues: compileCues(source),
    complementisers,
    pronouns: new Map(pronouns),
    attributions: compilePhrases(source.attributions),
    tails: compilePhrases(source.tails),
    namingPhrases: compilePhrases(source.namingPhrases),
    dualOffices: new Map(
      Object.entries(source.dualOffices).map(([dual, one]) => [foldWord(dual), foldWord(one)]),
    ),
    verbalNouns: split(source.verbalNouns),
  };
}
