import { type FoundSpan, foldWithPlaces } from "@/language/folded-places";
import type { PublishedRecord } from "../published-record";

/** A piece of a record in which words were found. */
export interface Snippet {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Where the words stand in `text`. */
  readonly found: readonly FoundSpan[];
}

/** What stands before and after the first word, at least: UTF-16 code units. */
const around = { before: 60, after: 160 };

/**
 * Where in a record most of the words stand, cut out with some text around them: null where they stand
 * in names alone. `words`: folded, each with its spellings.
 */
export function snippetOf(
  record: PublishedRecord,
  words: readonly (readonly string[])[],
  language: string,
): Snippet | null {
  const best = textsOf(record, language)
    .map((one) => ({ ...one, ...findIn(one.text, words) }))
    .reduce<Candidate | null>((kept, one) => (one.hits > (kept?.hits ?? 0) ? one : kept), null);
  return best && cutAround(best);
}

interface Text {
  readonly text: string;
  readonly language: string;
}

interface Candidate extends Text {
  readonly hits: number;
  readonly found: readonly FoundSpan[];
}

/** Everything that a snippet may be from, what is in the page's language first. */
function textsOf(record: PublishedRecord, language: string): Text[] {
  const texts = [
    ...Object.entries(record.texts).map(([code, { finding }]) => ({
      text: finding,
      language: code,
    })),
    ...record.utterances.map((one) => ({ text: one.context.passage, language: one.language })),
    ...Object.entries(record.texts).map(([code, { reasoning }]) => ({
      text: reasoning,
      language: code,
    })),
  ];
  texts.push(
    ...record.utterances.map((one) => ({ text: one.article.title, language: one.language })),
  );
  return [
    ...texts.filter((one) => one.language === language),
    ...texts.filter((one) => one.language !== language),
  ];
}

/** How many of the words stand in a text, and all the places of theirs. */
function findIn(text: string, words: readonly (readonly string[])[]) {
  const { folded, places } = foldWithPlaces(text);
  const found: FoundSpan[] = [];
  let hits = 0;
  for (const spellings of words) {
    const before = found.length;
    for (const spelling of spellings) {
      for (let at = folded.indexOf(spelling); at >= 0; at = folded.indexOf(spelling, at + 1)) {
        const end = places[at + spelling.length] ?? text.length;
        found.push({ start: places[at] ?? 0, end });
      }
    }
    if (found.length > before) hits += 1;
  }
  found.sort((one, other) => one.start - other.start);
  return { hits, found };
}

/** Cut at spaces, so that no word is torn. */
function cutAround({ text, language, found }: Candidate): Snippet {
  const first = found[0]?.start ?? 0;
  const wanted = Math.max(0, first - around.before);
  const from = wanted === 0 ? 0 : Math.min(first, text.indexOf(" ", wanted) + 1 || first);
  const end = text.length - first <= around.after ? text.length : first + around.after;
  const to = end === text.length ? end : Math.max(text.lastIndexOf(" ", end), found[0]?.end ?? 0);
  const start = from > 0 ? "… " : "";
  const inside = found.filter((span) => span.start >= from && span.end <= to);
  return {
    text: `${start}${text.slice(from, to)}${to < text.length ? " …" : ""}`,
    language,
    found: inside.map((span) => ({
      start: span.start - from + start.length,
      end: span.end - from + start.length,
    })),
  };
}
