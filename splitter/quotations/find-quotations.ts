import type { TokenPassage } from "../find-passages";
import type { CompiledLexicon } from "../lexicon/compile";
import { NounClass } from "../lexicon/noun-class";
import { cueOf } from "../lexicon/words";
import type { Token } from "../text/tokens";
import type { Span } from "../types";
import { type Mark, single, weighMark } from "./marks";
import { pairMarks } from "./pair-marks";

/** A stretch in quotation marks; `start` and `end` exclude the marks. */
export interface Quotation extends Span {
  readonly passage: number;
  /** Tokens inside, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** First token outside on either side: the mark, or the edge where the mark was lost. */
  readonly open: number;
  readonly after: number;
  readonly repair: "closing-mark-lost" | "quotation-over-paragraphs" | null;
}

/** Quotations of the outermost level in order, all of the inner ones, and closing marks without an opener. */
export interface Quotations {
  readonly outer: readonly Quotation[];
  readonly inner: readonly Quotation[];
  readonly orphans: readonly number[];
}

interface Draft {
  readonly passage: number;
  readonly open: number;
  close: number | null;
  readonly outer: boolean;
  limit: number;
}

/** Where a quotation whose closing mark was lost ends: its sentence, or the next chained reporting verb. */
function lostEnd(tokens: readonly Token[], open: number, limit: number, lexicon: CompiledLexicon) {
  for (let i = open + 2; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    if (token.kind === "stop" && (!next || next.start > token.end || i + 1 >= limit)) return i;
    if (token.kind === "comma" && opensNarration(tokens, i + 1)) return i;
    if (token.kind !== "word") continue;
    const chained = token.facts.rest !== null || lexicon.source.capitals;
    const sense = cueOf(token);
    if (sense && sense.act !== "noun" && chained && tokens[i - 1]?.kind === "comma") return i - 1;
  }
  return limit;
}

/** `، ويتفق المحلل فلان …`: behind the comma a verb with its conjunction, and the one who is its subject. */
function opensNarration(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const subject = tokens[at + 1]?.facts;
  if (verb?.kind !== "word" || verb.facts.rest === null || verb.facts.isDefinite || !subject)
    return false;
  return (
    subject.nounClass === NounClass.Title ||
    (subject.nounClass === NounClass.Office && subject.isDefinite)
  );
}

function draftsOf(marks: readonly Mark[], passage: number, limit: number, orphans: number[]) {
  const drafts: Draft[] = [];
  const stack: Draft[] = [];
  for (const [i, part] of pairMarks(marks).entries()) {
    const token = marks[i]?.token ?? 0;
    if (part === "close") {
      const draft = stack.pop();
      if (draft) draft.close = token;
    } else if (part === "orphan") {
      orphans.push(token);
    } else if (part === "open" || part === "reopen") {
      if (part === "reopen") for (const draft of stack.splice(0)) draft.limit = token;
      const draft: Draft = { passage, open: token, close: null, outer: stack.length === 0, limit };
      drafts.push(draft);
      stack.push(draft);
    }
  }
  return drafts;
}

/**
 * A headline has single marks for want of room. Where the text below has double ones, the words that
 * it repeats are quoted there.
 */
function usesDoubleMarks(text: string): boolean {
  const mark = /["“]/.exec(text);
  return mark !== null && text.lastIndexOf("\n", mark.index) !== -1;
}

/** Pairs the marks of each passage, whichever way they were typed, and repairs lost ones. */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  passages: readonly TokenPassage[],
  lexicon: CompiledLexicon,
): Quotations {
  const orphans: number[] = [];
  const drafts: Draft[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.lexicon !== lexicon) continue;
    const { from, to } = passage;
    const marks: Mark[] = [];
    const repeats = index === 0 && lexicon.source.zeroComplementiser && usesDoubleMarks(text);
    for (let i = from; i < to; i++) {
      if (tokens[i]?.kind !== "mark") continue;
      const mark = weighMark(text, tokens, i);
      if (mark && !(repeats && mark.family === single)) marks.push(mark);
    }
    if (marks.length > 0) drafts.push(...draftsOf(marks, index, to, orphans));
  }
  const outer: Quotation[] = [];
  const inner: Quotation[] = [];
  const closers = closersOverParagraphs(tokens, passages, drafts);
  let free = 0;
  for (const [i, draft] of drafts.entries()) {
    if (draft.open < free && draft.outer) continue;
    let { close } = draft;
    let repair: Quotation["repair"] = null;
    if (close === null && draft.outer) {
      close = closers[i] ?? null;
      repair = close === null ? "closing-mark-lost" : "quotation-over-paragraphs";
    } else if (close === null) {
      continue;
    }
    const to = close ?? lostEnd(tokens, draft.open, draft.limit, lexicon);
    const start = tokens[draft.open]?.end ?? 0;
    const end = close === null ? (tokens[to - 1]?.end ?? start) : (tokens[close]?.start ?? start);
    if (end <= start) continue;
    const quotation: Quotation = {
      start,
      end,
      passage: draft.passage,
      open: draft.open,
      from: draft.open + 1,
      to,
      repair,
      after: close === null ? to : close + 1,
    };
    if (!draft.outer) inner.push(quotation);
    else {
      outer.push(quotation);
      free = quotation.after;
    }
  }
  return { outer, inner, orphans };
}

/** For each draft that is reopened at the head of the next paragraphs: the mark that closes it at last. */
function closersOverParagraphs(
  tokens: readonly Token[],
  passages: readonly TokenPassage[],
  drafts: readonly Draft[],
): (number | null)[] {
  const closers: (number | null)[] = new Array(drafts.length).fill(null);
  let next: { draft: Draft; closer: number | null } | null = null;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft?.outer) continue;
    if (draft.close === null && next) {
      const follows =
        next.draft.passage === draft.passage + 1 &&
        passages[next.draft.passage]?.from === next.draft.open &&
        tokens[next.draft.open]?.form === tokens[draft.open]?.form;
      if (follows) closers[i] = next.closer;
    }
    next = { draft, closer: draft.close ?? closers[i] ?? null };
  }
  return closers;
}
