import type { Token } from "../text/tokens";
import { type Mark, single } from "./marks";
import { marginOf, pairMarks } from "./pair-marks";

/** A quotation as its passage's marks show it; where it ends may still have to be found. */
export interface Draft {
  readonly passage: number;
  /** First token of its opening mark. */
  readonly open: number;
  /** Tokens inside begin here. */
  from: number;
  /** First token of its closing mark, or null where that was lost. */
  close: number | null;
  /** First token behind the closing mark. */
  after: number;
  readonly outer: boolean;
  /** Token before which it must end: that of the next quotation, or the end of the passage. */
  limit: number;
  /** Does another quotation begin before this one was closed? */
  reopened: boolean;
  /** How much more the passage's second reading costs, where the closing mark was lost. */
  margin: number;
}

/** A closing mark without an opener, and how much more the passage's second reading costs. */
export interface Orphan {
  readonly token: number;
  readonly margin: number;
}

/** The mark with which a passage begins to quote. */
export interface FirstMark {
  readonly passage: number;
  readonly orphan: Orphan | null;
  readonly after: number;
}

/** What the marks of all passages make, in order. */
export interface Drafts {
  readonly drafts: Draft[];
  readonly orphans: Orphan[];
  readonly firstMarks: FirstMark[];
}

interface Open {
  readonly draft: Draft;
  readonly mark: number;
  /** The mark that closes it; -1 while none does. */
  closer: number;
}

/** Pairs the marks of one passage whose tokens end before `limit`, and adds what they make. */
export function addDrafts(
  into: Drafts,
  tokens: readonly Token[],
  marks: readonly Mark[],
  passage: number,
  limit: number,
): void {
  const pairing = pairMarks(marks);
  const { parts } = pairing;
  const all: Open[] = [];
  const stack: Open[] = [];
  let first = true;
  for (let i = 0; i < marks.length; i++) {
    const part = parts[i];
    if (part === "skip") continue;
    const { token, width } = marks[i] as Mark;
    let orphan: Orphan | null = null;
    if (part === "close") {
      const one = stack.pop();
      if (one) {
        one.closer = i;
        one.draft.close = token;
        one.draft.after = token + width;
      }
    } else if (part === "orphan") {
      orphan = { token, margin: marginOf(marks, pairing, i) };
      into.orphans.push(orphan);
    } else {
      if (part === "reopen")
        for (const { draft } of stack.splice(0)) {
          draft.limit = token;
          draft.reopened = true;
        }
      const draft: Draft = {
        passage,
        open: token,
        from: token + width,
        close: null,
        after: limit,
        outer: stack.length === 0,
        limit,
        reopened: false,
        margin: 0,
      };
      const one = { draft, mark: i, closer: -1 };
      all.push(one);
      stack.push(one);
    }
    if (first) into.firstMarks.push({ passage, orphan, after: token + width });
    first = false;
  }
  for (let k = 0; k < all.length; k++) {
    const one = all[k] as Open;
    const { draft } = one;
    into.drafts.push(draft);
    if (!draft.outer) continue;
    if (draft.close === null) draft.margin = marginOf(marks, pairing, one.mark);
    else if (tighten(tokens, marks, parts, one, all[k + 1])) k++;
  }
}

/**
 * Marks typed twice (`""…""`, `«“…”»`) are one: a quotation that holds nothing but another one loses
 * the marks of that one too. True where it took them, so that the inner quotation is none.
 */
function tighten(
  tokens: readonly Token[],
  marks: readonly Mark[],
  parts: readonly string[],
  outer: Open,
  inner: Open | undefined,
): boolean {
  const { draft } = outer;
  const close = draft.close as number;
  if (inner?.draft.open === draft.from && inner.draft.after === close && inner.closer !== -1) {
    draft.from = inner.draft.from;
    draft.close = inner.draft.close;
    return true;
  }
  const next = marks[outer.mark + 1];
  if (parts[outer.mark + 1] === "skip" && next?.token === draft.from && isDouble(tokens, next))
    draft.from = next.token + next.width;
  const last = marks[outer.closer - 1];
  if (parts[outer.closer - 1] !== "skip" || !last || last.token < draft.from) return false;
  const figure = tokens[last.token - 1]?.kind === "number";
  if (last.token + last.width === close && isDouble(tokens, last) && !figure)
    draft.close = last.token;
  return false;
}

/** Does the mark touch the same sign before or behind it? */
function isDouble(tokens: readonly Token[], { token, width, family }: Mark): boolean {
  if (family === single) return false;
  const mark = tokens[token] as Token;
  const before = tokens[token - 1];
  const after = tokens[token + width];
  return (
    (before?.form === mark.form && before.end === mark.start) ||
    (after?.form === mark.form && after.start === (tokens[token + width - 1]?.end ?? 0))
  );
}
