import { findHiddenCharacters } from "@/language/bidi";
import type { DeskNarration, DeskSpan, DeskUtterance } from "@/review/article/desk-utterance";

/** How a mark is drawn: `bridge` joins the parts of an interrupted quotation. */
export type Look = "quoted" | "reported" | "narrated" | "bridge";

/** Something that is marked in the text: an utterance or a narration candidate. */
interface Marked {
  /** "u12" or "n3": also what its list item is found by. */
  readonly key: string;
  readonly hull: DeskSpan;
  readonly parts: readonly (DeskSpan & { readonly look: Look })[];
  /** The line it is drawn on, from 0: those that overlap have lines of their own. */
  readonly lane: number;
}

export interface RunMark {
  readonly key: string;
  readonly look: Look;
  readonly lane: number;
}

/** A stretch of the text that is marked the same from end to end. Offsets are into the text. */
export interface Run {
  readonly start: number;
  readonly text: string;
  /** A character that is shown since it cannot be seen, as people cite it: U+202E. */
  readonly hidden: string | null;
  /** By lane; the shortest of those marked is the one that a click means. */
  readonly marks: readonly RunMark[];
  /** The keys of those that begin here. */
  readonly begins: readonly string[];
}

/** What of an article is marked, and in what. */
export interface MarkedText {
  readonly text: string;
  readonly passages: readonly DeskSpan[];
  readonly utterances: readonly Pick<DeskUtterance, "position" | "kind" | "statement" | "quotes">[];
  readonly narration: readonly Pick<DeskNarration, "position" | "start" | "end">[];
}

/** Most lines that are drawn under one another. */
const mostLanes = 3;

/** Cuts the text, passage by passage, wherever a mark begins or ends. Linear but for a sort. */
export function toRuns(article: MarkedText): Run[][] {
  const marked = inLanes([...utterancesOf(article), ...narrationOf(article)]);
  const hiddenOnes = findHiddenCharacters(article.text);
  const hidden = new Map(hiddenOnes.map(({ at, codePoint }) => [at, codePoint]));
  let next = 0;
  let nextHidden = 0;
  let open: Marked[] = [];
  const begun = new Set<string>();
  return article.passages.map((passage) => {
    while (marked[next] && (marked[next] as Marked).hull.start < passage.end) {
      open.push(marked[next++] as Marked);
    }
    open = open.filter(({ hull }) => hull.end > passage.start);
    const edges = new Set([passage.start, passage.end]);
    const add = (at: number) => passage.start < at && at < passage.end && edges.add(at);
    for (const { hull, parts } of open) {
      for (const { start, end } of [hull, ...parts]) [start, end].forEach(add);
    }
    for (; (hiddenOnes[nextHidden]?.at ?? passage.end) < passage.end; nextHidden++) {
      const at = hiddenOnes[nextHidden]?.at ?? passage.end;
      [at, at + 1].forEach(add);
    }
    const sorted = [...edges].sort((one, other) => one - other);
    let covering: Marked[] = [];
    let entering = 0;
    return sorted.slice(0, -1).map((start, index) => {
      const end = sorted[index + 1] ?? passage.end;
      for (; (open[entering]?.hull.start ?? end) <= start; entering++) {
        covering.push(open[entering] as Marked);
      }
      // Each end is an edge: what covers the beginning of a run covers all of it.
      covering = covering.filter(({ hull }) => start < hull.end);
      const begins = covering.map(({ key }) => key).filter((key) => !begun.has(key));
      for (const key of begins) begun.add(key);
      return {
        ...{ start, begins, text: article.text.slice(start, end) },
        hidden: hidden.get(start) ?? null,
        marks: covering.map((one) => toMark(one, start)),
      };
    });
  });
}

function toMark({ key, lane, parts }: Marked, at: number): RunMark {
  const part = parts.find(({ start, end }) => start <= at && at < end);
  return { key, lane, look: part?.look ?? "bridge" };
}

function utterancesOf({ utterances }: MarkedText): Omit<Marked, "lane">[] {
  return utterances.map(({ position, kind, statement, quotes }) => {
    const quoted = quotes.map((quote) => ({ ...quote, look: "quoted" as const }));
    const rest = kind === "NARRATION" ? ("narrated" as const) : ("reported" as const);
    // Around an interrupted quotation nothing is reported but the quotation itself.
    const around = kind === "DIRECT" && quotes.length > 0 ? [] : [{ ...statement, look: rest }];
    const ends = [statement, ...quotes];
    const hull = {
      start: Math.min(...ends.map(({ start }) => start)),
      end: Math.max(...ends.map(({ end }) => end)),
    };
    return { key: `u${position}`, hull, parts: [...quoted, ...around] };
  });
}

/** Narration that was taken up as an utterance is drawn as that. */
function narrationOf({ utterances, narration }: MarkedText): Omit<Marked, "lane">[] {
  const taken = new Set(utterances.map(({ statement }) => `${statement.start}-${statement.end}`));
  return narration
    .filter(({ start, end }) => !taken.has(`${start}-${end}`))
    .map(({ position, start, end }) => ({
      ...{ key: `n${position}`, hull: { start, end } },
      parts: [{ start, end, look: "narrated" as const }],
    }));
}

/** Each on the first line that is free from its start to its end. */
function inLanes(list: readonly Omit<Marked, "lane">[]): Marked[] {
  const ends: number[] = [];
  return [...list]
    .sort((one, other) => one.hull.start - other.hull.start || other.hull.end - one.hull.end)
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.hull.start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = one.hull.end;
      return { ...one, lane: Math.min(lane, mostLanes - 1) };
    });
}
