import type { Span } from "../types";
import type { Orphan } from "./drafts";

/** What had to be mended, and how sure that is, from 0 to 1. */
export interface Repair {
  readonly rule: "closing-mark-lost" | "quotation-over-paragraphs";
  readonly confidence: number;
}

/** A stretch in quotation marks; `start` and `end` exclude the marks. */
export interface Quotation extends Span {
  readonly passage: number;
  /** Tokens inside, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** First token outside on either side: the mark, or the edge where the mark was lost. */
  readonly open: number;
  readonly after: number;
  readonly repair: Repair | null;
}

/** Quotations of the outermost level in order, all of the inner ones, and closing marks without an opener. */
export interface Quotations {
  readonly outer: readonly Quotation[];
  readonly inner: readonly Quotation[];
  readonly orphans: readonly Orphan[];
}
