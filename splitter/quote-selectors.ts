import { wholePairs } from "./selectors";
import { cutsCharacter, cutsPair } from "./text/edges";
import { fingerprint, powerFor, runningSums } from "./text/fingerprints";
import { fits } from "./text/fits";
import type { Span } from "./types";

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Units of context on either side: doubled from the first to the last while the words stand twice. */
const context = { least: 32, most: 512 };

/** The span with up to `units` of context on either side; a character is left out rather than cut. */
function withContext(text: string, { start, end }: Span, units: number): Span {
  let from = Math.max(0, start - units);
  while (from < start && cutsCharacter(text, from)) from++;
  let to = Math.min(text.length, end + units);
  while (to > end && cutsCharacter(text, to)) to--;
  return { start: from, end: to };
}

interface Waiting {
  readonly of: number;
  readonly start: number;
  readonly length: number;
  readonly power: number;
}

/** For each window, whether its words may stand in a second place too: a few false alarms, no omission. */
function findRepeated(text: string, sums: Int32Array, windows: readonly Span[]): boolean[] {
  const repeated = windows.map(() => false);
  const least = windows.reduce((all, { start, end }) => Math.min(all, end - start), text.length);
  const power = powerFor(least);
  const waiting = new Map<number, Waiting[]>();
  windows.forEach(({ start, end }, of) => {
    const key = fingerprint(sums, start, least, power);
    const entry = { of, start, length: end - start, power: powerFor(end - start) };
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [entry]);
    else others.push(entry);
  });
  for (let at = 0; at + least <= text.length; at++) {
    const key = fingerprint(sums, at, least, power);
    const here = waiting.get(key);
    if (here === undefined) continue;
    const left = here.filter(({ of, start, length, power }) => {
      if (start === at || at + length > text.length) return true;
      repeated[of] =
        fingerprint(sums, at, length, power) === fingerprint(sums, start, length, power);
      return !repeated[of];
    });
    if (left.length > 0) waiting.set(key, left);
    else waiting.delete(key);
  }
  return repeated;
}

/**
 * The words of each span, with 32 code units of context on either side. Where these words and context
 * stand in the text twice, the context grows up to 512 units until they do not; where even that does
 * not help, it stays at 32. Reads the text at most five times, for however many spans.
 */
export function toTextQuoteSelectors(text: string, spans: readonly Span[]): TextQuoteSelector[] {
  const sums = runningSums(text.length, (index) => text.charCodeAt(index));
  const exact = spans.map((span) => wholePairs(text, span));
  const windows = exact.map((span) => withContext(text, span, context.least));
  let open = exact.map((_, index) => index);
  let wider = windows;
  for (let units = context.least; units <= context.most && open.length > 0; units *= 2) {
    wider = open.map((index) => withContext(text, exact[index] as Span, units));
    const repeated = findRepeated(text, sums, wider);
    open.forEach((index, at) => {
      if (!repeated[at]) windows[index] = wider[at] as Span;
    });
    open = open.filter((_, at) => repeated[at]);
  }
  return exact.map(({ start, end }, index) => ({
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(windows[index]?.start, start),
    suffix: text.slice(end, windows[index]?.end),
  }));
}

/** `toTextQuoteSelectors` for one span. */
export function toTextQuoteSelector(text: string, span: Span): TextQuoteSelector {
  return toTextQuoteSelectors(text, [span])[0] as TextQuoteSelector;
}

/** Where `exact` stands in the text without cutting a surrogate pair. */
function findOccurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  const fitting = fits(exact, text);
  for (let at = 0; at + exact.length <= text.length; at++)
    if (fitting[at] === exact.length && !cutsPair(text, at) && !cutsPair(text, at + exact.length))
      found.push(at);
  return found;
}

/** Of several places the one whose context fits longest; null where two are equal, or it fits too little. */
function findByContext(
  text: string,
  exact: string,
  prefix: string,
  suffix: string,
  places: readonly number[],
): Span | null {
  const before = fits(prefix, text, true);
  const after = fits(suffix, text);
  const leftOf = (at: number) => before[text.length - at] ?? 0;
  const rightOf = (at: number) => after[at + exact.length] ?? 0;
  let best = -1;
  let taken = -1;
  let alone = false;
  for (const at of places) {
    const length = leftOf(at) + rightOf(at);
    if (length > best) taken = at;
    if (length >= best) alone = length > best;
    best = Math.max(best, length);
  }
  const wholeSide =
    (prefix !== "" && leftOf(taken) === prefix.length) ||
    (suffix !== "" && rightOf(taken) === suffix.length);
  const enough = wholeSide || (best > 0 && best * 2 >= prefix.length + suffix.length);
  return alone && enough ? { start: taken, end: taken + exact.length } : null;
}

/**
 * The one place that the selector names. Words that stand once are found whatever surrounds them. Of
 * several places the one with the longest context is taken, if one side of it fits in whole or half of
 * it all; null where two fit equally well or none does. Linear in the text, whatever is asked for.
 */
export function fromTextQuoteSelector(
  text: string,
  selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
): Span | null {
  const { exact, prefix = "", suffix = "" } = selector;
  if (exact === "") return null;
  const places = findOccurrences(text, exact);
  if (places.length > 1) return findByContext(text, exact, prefix, suffix, places);
  const [only] = places;
  return only === undefined ? null : { start: only, end: only + exact.length };
}
