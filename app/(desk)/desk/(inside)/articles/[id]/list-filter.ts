import { z } from "zod";
import type { DeskUtterance } from "@/review/article/desk-utterance";
import { inOrder, orders } from "@/review/article/order";

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string());

/** What the address asks of the list. Anything else in it is as if it were not there. */
export const listQuery = z.object({
  order: one.pipe(z.enum(orders)).catch("text"),
  kind: one
    .pipe(z.enum(["DIRECT", "MIXED", "INDIRECT", "NARRATION"]))
    .nullable()
    .catch(null),
  /** Taken up or not. */
  taken: one
    .pipe(z.enum(["yes", "no"]))
    .nullable()
    .catch(null),
  speaker: one.pipe(z.string().min(1).max(300)).nullable().catch(null),
  /** An older state of the text, by its number. */
  revision: one
    .pipe(
      z
        .string()
        .regex(/^[1-9]\d{0,5}$/)
        .transform(Number),
    )
    .nullable()
    .catch(null),
});

export type ListQuery = z.infer<typeof listQuery>;

/** The utterances that the address asks for, in its order. */
export function listedBy(query: ListQuery, utterances: readonly DeskUtterance[]): DeskUtterance[] {
  const { kind, taken, speaker } = query;
  const list = utterances.filter(
    (utterance) =>
      (!kind || utterance.kind === kind) &&
      (!taken || utterance.claims.length > 0 === (taken === "yes")) &&
      (!speaker || utterance.speakerName === speaker),
  );
  return inOrder(query.order, list);
}

/** The screen's address with some of its questions asked otherwise. */
export function addressOf(articleId: string, query: ListQuery, other: Partial<ListQuery>): string {
  const search = searchOf({ ...query, ...other });
  return `/desk/articles/${articleId}${search && `?${search}`}`;
}

/** The questions as the address has them, without its question mark. */
export function searchOf(query: ListQuery): string {
  const asked = Object.entries(query).filter(
    ([name, value]) => value !== null && !(name === "order" && value === "text"),
  );
  return new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
}
