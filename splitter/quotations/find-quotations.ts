import type { TokenPassage } from "../find-passages";
import type { CompiledLexicon } from "../lexicon/compile";
import type { Token } from "../text/tokens";
import { collectMarks } from "./collect-marks";
import { confidenceOfEnd, confidenceOverParagraphs } from "./confidence";
import { addDrafts, type Draft, type Drafts, type Orphan } from "./drafts";
import { lostEnd } from "./lost-end";
import { type Closer, closersOverParagraphs } from "./over-paragraphs";
import type { Quotation, Quotations, Repair } from "./quotation";
import { splitAtCue } from "./split-at-cue";

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
  const found: Drafts = { drafts: [], orphans: [], firstMarks: [] };
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as TokenPassage;
    if (passage.lexicon !== lexicon) continue;
    const repeats = index === 0 && lexicon.source.zeroComplementiser && usesDoubleMarks(text);
    const marks = collectMarks(text, tokens, passage, !repeats);
    if (marks.length > 0) addDrafts(found, tokens, marks, index, passage.to);
  }
  const { drafts } = found;
  const outer: Quotation[] = [];
  const inner: Quotation[] = [];
  const taken = new Set<Orphan>();
  const closers = closersOverParagraphs(tokens, passages, found, lexicon);
  let free = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (draft.outer ? draft.open < free : draft.close === null) continue;
    const closer = closers[i] ?? null;
    const quotation = closeDraft(tokens, draft, closer, lexicon);
    if (quotation.end <= quotation.start) continue;
    if (closer?.orphan) taken.add(closer.orphan);
    if (!draft.outer) inner.push(quotation);
    else {
      splitAtCue(text, tokens, quotation, outer);
      free = quotation.after;
    }
  }
  const orphans =
    taken.size === 0 ? found.orphans : found.orphans.filter((orphan) => !taken.has(orphan));
  return { outer, inner, orphans };
}

/** The draft with its end: its own mark, one some paragraphs below, or where the mark was lost. */
function closeDraft(
  tokens: readonly Token[],
  draft: Draft,
  closer: Closer | null,
  lexicon: CompiledLexicon,
): Quotation {
  const { passage, open, from, margin } = draft;
  const start = tokens[from - 1]?.end ?? 0;
  let to = draft.close ?? closer?.close ?? from;
  let { after } = draft;
  let end = tokens[to]?.start ?? start;
  let repair: Repair | null = null;
  if (closer) {
    after = closer.after;
    const isReopened = closer.orphan === null;
    const doubt = Math.min(margin, closer.orphan?.margin ?? margin);
    const confidence = confidenceOverParagraphs(isReopened, doubt);
    repair = { rule: "quotation-over-paragraphs", confidence };
  } else if (draft.close === null) {
    const lost = lostEnd(tokens, draft, lexicon);
    to = lost.to;
    after = to;
    end = tokens[to - 1]?.end ?? start;
    repair = { rule: "closing-mark-lost", confidence: confidenceOfEnd(lost.evidence, margin) };
  }
  return { start, end, passage, open, from, to, repair, after };
}
