import { stepInText, type TextUnit } from "@/language/text-steps";
import type { DeskSpan } from "@/review/article/desk-utterance";
import type { EditableUtterance, Kind } from "./editable";

/** What is being edited, until it is saved or left. */
export interface Draft {
  /** Null: a new one. */
  readonly utterance: EditableUtterance | null;
  readonly kind: Kind;
  readonly statement: DeskSpan;
  readonly quotes: readonly DeskSpan[];
  readonly mention: DeskSpan | null;
  readonly speakerName: string;
  /** The entry that a person chose; null: nobody yet. */
  readonly speaker: EditableUtterance["speaker"];
  /** Which part the ends in hand are of: the statement, or a quote by its number. */
  readonly part: "statement" | number;
}

export type End = "start" | "end";

/** A draft of selected words; they count as quoted where quotation marks stand around them. */
export function draftOf(text: string, span: DeskSpan, kind?: Kind): Draft {
  const isQuoted = /[«“”"„‘'(]$/.test(text.slice(0, span.start).trimEnd());
  const drawn = kind ?? (isQuoted ? "DIRECT" : "INDIRECT");
  return {
    ...{ utterance: null, kind: drawn, statement: span, mention: null },
    ...{ speakerName: "", speaker: null },
    quotes: drawn === "DIRECT" ? [span] : [],
    part: drawn === "DIRECT" ? 0 : "statement",
  };
}

/** A draft of an utterance that there is. */
export function draftFrom(utterance: EditableUtterance): Draft {
  const { kind, statement, quotes, mention, speakerName, speaker } = utterance;
  const part = kind === "DIRECT" && quotes.length > 0 ? 0 : "statement";
  return {
    ...{ utterance, kind, statement, quotes, mention, part, speaker },
    speakerName: speakerName ?? "",
  };
}

/** The words that the ends in hand belong to. */
export function spanInHand({ part, quotes, statement }: Draft): DeskSpan {
  return (part === "statement" ? null : quotes[part]) ?? statement;
}

/** The draft with its part in hand elsewhere. A direct quotation is its statement. */
export function withSpan(draft: Draft, span: DeskSpan): Draft {
  if (span.start >= span.end) return draft;
  if (draft.part === "statement") return { ...draft, statement: span };
  const quotes = draft.quotes.map((quote, place) => (place === draft.part ? span : quote));
  return fitted({ ...draft, quotes });
}

/** One end a character, a word or a sentence further. */
export function nudged(text: string, draft: Draft, end: End, by: 1 | -1, unit: TextUnit): Draft {
  const span = spanInHand(draft);
  return withSpan(draft, { ...span, [end]: stepInText(text, span[end], by, unit) });
}

/** Another kind, with the parts that it has. */
export function ofKind(draft: Draft, kind: Kind): Draft {
  if (kind === "INDIRECT" || kind === "NARRATION") {
    return { ...draft, kind, quotes: [], part: "statement" };
  }
  const quotes = draft.quotes.length > 0 ? draft.quotes : [draft.statement];
  return fitted({ ...draft, kind, quotes, part: kind === "DIRECT" ? 0 : "statement" });
}

export function withQuote(draft: Draft, span: DeskSpan): Draft {
  const quotes = [...draft.quotes, span].sort((one, other) => one.start - other.start);
  return fitted({ ...draft, quotes, part: quotes.indexOf(span) });
}

export function withoutQuote(draft: Draft, place: number): Draft {
  const quotes = draft.quotes.filter((_, index) => index !== place);
  return quotes.length === 0 ? ofKind(draft, "INDIRECT") : fitted({ ...draft, quotes, part: 0 });
}

/** The statement reaches at least over its quotes; of a direct quotation, no further. */
function fitted(draft: Draft): Draft {
  const starts = draft.quotes.map(({ start }) => start);
  const ends = draft.quotes.map(({ end }) => end);
  if (draft.kind !== "DIRECT") {
    starts.push(draft.statement.start);
    ends.push(draft.statement.end);
  }
  return { ...draft, statement: { start: Math.min(...starts), end: Math.max(...ends) } };
}
