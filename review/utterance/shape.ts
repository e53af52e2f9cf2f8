import { z } from "zod";
import { Refusal } from "@/access/refusal";
import { hullOf, joinSpans, requireSpan, type Span } from "./whole-characters";

export const spanInput = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start < end, "invalid");

export const handKinds = ["DIRECT", "MIXED", "INDIRECT", "NARRATION"] as const;
export type HandKind = (typeof handKinds)[number];

export const shapeFields = {
  kind: z.enum(handKinds),
  statement: spanInput,
  /** Several where the reporting word interrupts the quotation. */
  quotes: z.array(spanInput).max(60, "too-long"),
};

/** Where an utterance stands: the whole statement, and what of it is between quotation marks. */
export interface Shape {
  readonly kind: HandKind;
  readonly statement: Span;
  readonly quotes: readonly Span[];
}

/**
 * The shape that a person drew, as its kind has it: a direct quote is the whole statement, a mixed one
 * a part of it, and words without marks have none. Throws `span-outside`, `cuts-a-character`, and
 * `quote-outside-statement` where a mixed utterance has no quote within its statement.
 */
export function toShape(text: string, drawn: Shape): Shape {
  const { kind } = drawn;
  const statement = requireSpan(text, drawn.statement);
  if (kind === "INDIRECT" || kind === "NARRATION") return { kind, statement, quotes: [] };
  const spans = drawn.quotes.length > 0 ? drawn.quotes : [drawn.statement];
  const quotes = joinSpans(spans.map((span) => requireSpan(text, span)));
  if (kind === "DIRECT") {
    return { kind, statement: hullOf(quotes as [Span, ...Span[]]), quotes };
  }
  const within = quotes.every(({ start, end }) => statement.start <= start && end <= statement.end);
  if (!within || drawn.quotes.length === 0) throw new Refusal("quote-outside-statement");
  return { kind, statement, quotes };
}
