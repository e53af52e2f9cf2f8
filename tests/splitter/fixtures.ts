import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span, UtteranceKind } from "@/splitter";

/**
 * A fixture is a text with its answer written into it:
 * `⟦statement⟧`, `{quote}`, `<quoted name>`; after a line of `---` one line for each utterance in
 * order, `kind | speaker` or `kind | speaker | via`. Without ⟦⟧ a quote is its own statement.
 */
export interface Fixture {
  readonly reason: string;
  readonly text: string;
  readonly utterances: readonly ExpectedUtterance[];
  readonly names: readonly string[];
}

export interface ExpectedUtterance {
  readonly kind: UtteranceKind;
  readonly speaker: string | null;
  readonly via: string | null;
  readonly statement: string;
  readonly quotes: readonly string[];
}

const closers: Readonly<Record<string, string>> = { "⟦": "⟧", "{": "}", "<": ">" };

function readMarks(marked: string): { text: string; spans: Map<string, Span[]> } {
  const spans = new Map<string, Span[]>();
  const open: { sign: string; start: number }[] = [];
  let text = "";
  for (const character of marked) {
    const last = open[open.length - 1];
    if (closers[character]) open.push({ sign: character, start: text.length });
    else if (last && closers[last.sign] === character) {
      open.pop();
      spans.set(last.sign, [
        ...(spans.get(last.sign) ?? []),
        { start: last.start, end: text.length },
      ]);
    } else text += character;
  }
  return { text, spans };
}

function parse(reason: string, source: string): Fixture {
  const [marked = "", answer = ""] = source.split("\n---\n");
  const { text, spans } = readMarks(marked);
  const words = ({ start, end }: Span) => text.slice(start, end);
  const quotes = spans.get("{") ?? [];
  const statements = spans.get("⟦") ?? [];
  const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
  const alone = quotes.filter((quote) => !statements.some((statement) => holds(statement, quote)));
  const all = [...statements, ...alone].sort((a, b) => a.start - b.start);
  // Of two statements around it, a quote belongs to the inner one.
  const ownerOf = (quote: Span) => all.findLast((statement) => holds(statement, quote));
  const lines = answer.split("\n").filter((line) => line.trim() !== "");
  if (lines.length !== all.length)
    throw new Error(`${reason}: ${all.length} marked, ${lines.length} lines`);
  const utterances = lines.map((line, i) => {
    const [kind, speaker, via] = line.split("|").map((part) => part.trim());
    const statement = all[i] ?? { start: 0, end: 0 };
    return {
      kind: kind as UtteranceKind,
      speaker: speaker || null,
      via: via || null,
      statement: words(statement),
      quotes: quotes.filter((quote) => ownerOf(quote) === statement).map(words),
    };
  });
  return { reason, text, utterances, names: (spans.get("<") ?? []).map(words) };
}

/** All fixtures of one language; the file's name is the reason. */
export function readFixtures(language: string): Fixture[] {
  const folder = join(import.meta.dirname, "fixtures", language);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => parse(file.slice(0, -4), readFileSync(join(folder, file), "utf8").trimEnd()));
}
