import { Unit, unitOf } from "../../text/characters";
import type { CompiledLexicon } from "../compile";
import { NounClass } from "../noun-class";
import { exceptionsOf, Signal, type SignalPhrase, signalsOfForm, strong } from "./compile";

/** What `findSignals` finds: bits of `Signal`, and the phrases that the word is the anchor of. */
export interface FoundSignals {
  readonly signals: number;
  readonly phrases: readonly SignalPhrase[] | null;
}

const verbsOnly = Signal.future | Signal.ownFuture;
const leastStem = 4;

/**
 * The signals of a word: by its form, and by what is left of it without conjunction, article, case
 * ending or glued preposition. Asked once for each distinct word.
 */
export function findSignals(
  lexicon: CompiledLexicon,
  form: string,
  written: string,
  rest: string | null,
  bare: string,
  nounClass: NounClass,
): FoundSignals {
  const { signals: table, glued, caseEndings } = lexicon;
  const first = unitOf(form.charCodeAt(0));
  if (first === Unit.Digit) return { signals: signalsOfFigure(form), phrases: null };
  let signals = signalsOfForm(table, form);
  if (rest !== null) signals |= signalsOfForm(table, rest);
  if (bare !== form) signals |= signalsOfForm(table, bare) & ~verbsOnly;
  for (const ending of caseEndings)
    if (bare.endsWith(ending))
      signals |= signalsOfForm(table, bare.slice(0, -ending.length)) & ~verbsOnly;
  for (const prefix of glued)
    if (form.startsWith(prefix)) signals |= behindPreposition(lexicon, form.slice(prefix.length));
  // `l'attaque`, `d'accord`: an elided article stands before the word.
  const elided = form.indexOf("'") + 1;
  if (elided > 0) signals |= signalsOfForm(table, form.slice(elided));
  for (const ending of table.accentedFutures)
    if (written.length > ending.length && written.endsWith(ending)) signals |= Signal.future;
  // `الاثنين` is a day, though two is `اثنين`.
  signals &= ~exceptionsOf(table, form);
  if (lexicon.source.capitals ? isCapital(written) : nameClasses.has(nounClass))
    signals |= Signal.nameLike;
  else if (table.source.capitalMonths) signals &= ~Signal.month;
  const phrases =
    table.phrases.get(form) ?? (rest === null ? undefined : table.phrases.get(rest)) ?? null;
  if (phrases) signals |= Signal.phrase;
  if (phrases?.some(({ signal }) => (signal & strong) !== 0)) signals |= Signal.strongPhrase;
  return { signals, phrases };
}

/** `بمليون`, `لقانون`, `بـ20`: the word that a preposition is written together with. */
function behindPreposition({ signals: table }: CompiledLexicon, stem: string): number {
  if (unitOf(stem.charCodeAt(0)) === Unit.Digit) return signalsOfFigure(stem);
  return stem.length < leastStem ? 0 : (table.patterns.words.get(stem) ?? 0) & ~verbsOnly;
}

const nameClasses: ReadonlySet<NounClass> = new Set([
  NounClass.Title,
  NounClass.Given,
  NounClass.Family,
  NounClass.Office,
  NounClass.Institution,
  NounClass.Place,
  NounClass.Nationality,
]);

function isCapital(written: string): boolean {
  const first = written.charAt(0);
  return written.length > 1 && first !== first.toLowerCase();
}

/** `20`, `3.5`, `20bn` are figures; `2014`, `12/02/2025`, `14:30`, `1990s` dates; `20th` is neither. */
function signalsOfFigure(form: string): number {
  if (/^(1[89]|20)\d\d('?s)?$|^[١][٨٩][٠-٩][٠-٩]$|^٢٠[٠-٩][٠-٩]$/.test(form)) return Signal.date;
  if (/[:/]|[ap]m$/.test(form)) return Signal.date;
  return /(st|nd|rd|th)$/.test(form) ? 0 : Signal.figure;
}
