import type { CompiledLexicon, CueSense } from "./compile";

type WordList = keyof CompiledLexicon["words"];

/** What is asked of a form again and again. */
interface Facts {
  readonly rest: string | null;
  readonly bare: string;
  readonly cue: CueSense | null;
  readonly complementiser: boolean;
  verbalNoun: boolean | null;
}

const memories = new WeakMap<CompiledLexicon, Map<string, Facts>>();
const memoryLimit = 50_000;

/** Looks a form up once; the memory only saves work. */
function factsOf(lexicon: CompiledLexicon, form: string): Facts {
  const memory = memories.get(lexicon) ?? new Map<string, Facts>();
  if (memory.size === 0) memories.set(lexicon, memory);
  const known = memory.get(form);
  if (known) return known;
  const rest = findRest(lexicon, form);
  const facts: Facts = {
    rest,
    bare: findBare(lexicon, form),
    cue: lexicon.cues.get(form) ?? (rest === null ? null : (lexicon.cues.get(rest) ?? null)),
    complementiser:
      lexicon.complementisers.has(form) || (rest !== null && lexicon.complementisers.has(rest)),
    verbalNoun: null,
  };
  if (memory.size >= memoryLimit) memory.clear();
  if (form.length <= 64) memory.set(form, facts);
  return facts;
}

/** The form without a conjunction written together with it (`وقال` → `قال`), or null where it has none. */
export function withoutConnective(lexicon: CompiledLexicon, form: string): string | null {
  return factsOf(lexicon, form).rest;
}

function findRest(lexicon: CompiledLexicon, form: string): string | null {
  for (const connective of lexicon.words.connectives)
    if (form.length > connective.length + 1 && form.startsWith(connective))
      return form.slice(connective.length);
  return null;
}

/** Is the form, with or without a conjunction before it, in the list? */
export function isIn(lexicon: CompiledLexicon, list: WordList, form: string): boolean {
  const words = lexicon.words[list];
  if (words.has(form)) return true;
  const rest = withoutConnective(lexicon, form);
  return rest !== null && words.has(rest);
}

/** The form without conjunction and definite article (`والمدير` → `مدير`, `للمنتخب` → `منتخب`). */
export function withoutArticle(lexicon: CompiledLexicon, form: string): string {
  return factsOf(lexicon, form).bare;
}

function findBare(lexicon: CompiledLexicon, form: string): string {
  const article = lexicon.source.article;
  if (article === "") return form;
  if (form.startsWith(article)) return form.slice(article.length);
  for (const glued of [...lexicon.words.connectives, ...lexicon.words.glued])
    if (form.startsWith(glued + article)) return form.slice(glued.length + article.length);
  return form;
}

/** Does the word carry the definite article, glued prepositions and conjunctions aside? */
export function isDefinite(lexicon: CompiledLexicon, form: string): boolean {
  return withoutArticle(lexicon, form) !== form && form.length > 3;
}

/** Is the form in the list, whatever conjunction or article it carries? */
export function isInBare(lexicon: CompiledLexicon, list: WordList, form: string): boolean {
  if (isIn(lexicon, list, form)) return true;
  const words = lexicon.words[list];
  const bare = withoutArticle(lexicon, form);
  if (words.has(bare) || words.has(withoutConnective(lexicon, bare) ?? bare)) return true;
  for (const ending of lexicon.words.caseEndings)
    if (bare.endsWith(ending) && words.has(bare.slice(0, -ending.length))) return true;
  return false;
}

/** What the form can mean as a cue, with or without a conjunction before it. */
export function cueSense(lexicon: CompiledLexicon, form: string): CueSense | null {
  return factsOf(lexicon, form).cue;
}

export function isComplementiser(lexicon: CompiledLexicon, form: string): boolean {
  return factsOf(lexicon, form).complementiser;
}

/** Does the word follow one of the patterns of verbal nouns? Ending pronouns and prepositions aside. */
export function isVerbalNoun(lexicon: CompiledLexicon, form: string): boolean {
  const facts = factsOf(lexicon, form);
  facts.verbalNoun ??= findVerbalNoun(lexicon, form);
  return facts.verbalNoun;
}

function findVerbalNoun(lexicon: CompiledLexicon, form: string): boolean {
  const bare = withoutArticle(lexicon, form);
  if (lexicon.verbalNouns.some((pattern) => follows(bare, pattern))) return true;
  for (const ending of lexicon.words.pronounEndings) {
    if (!bare.endsWith(ending) || bare.length - ending.length < 3) continue;
    const stem = bare.slice(0, -ending.length);
    const feminine = stem.endsWith("ت") ? `${stem.slice(0, -1)}ه` : stem;
    if (lexicon.verbalNouns.some((p) => follows(stem, p) || follows(feminine, p))) return true;
  }
  return false;
}

function follows(form: string, pattern: string): boolean {
  if (form.length !== pattern.length) return false;
  for (let i = 0; i < form.length; i++)
    if (pattern[i] !== "." && pattern[i] !== form[i]) return false;
  return true;
}

type Phrases = CompiledLexicon["attributions"];

/** Length in words of the longest of `phrases` that begins at `from`; 0 where none does. */
export function phraseLength(
  lexicon: CompiledLexicon,
  phrases: Phrases,
  formAt: (index: number) => string | undefined,
  from: number,
): number {
  const first = formAt(from);
  if (first === undefined) return 0;
  const rest = withoutConnective(lexicon, first);
  const candidates = phrases.get(first) ?? (rest === null ? undefined : phrases.get(rest));
  for (const words of candidates ?? []) {
    const matches = words.every((word, k) => {
      if (k === 0) return true;
      const form = formAt(from + k);
      const glued = k === words.length - 1 && lexicon.words.glued.has(word);
      return form !== undefined && (glued ? form.startsWith(word) : form === word);
    });
    if (!matches) continue;
    const last = words[words.length - 1] ?? "";
    const written = formAt(from + words.length - 1);
    // A preposition written together with its noun leaves the noun outside the phrase.
    return lexicon.words.glued.has(last) && written !== last ? words.length - 1 : words.length;
  }
  return 0;
}
