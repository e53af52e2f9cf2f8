import type { TokenPassage } from "../find-passages";
import type { CompiledLexicon } from "../lexicon/compile";
import type { Token } from "../text/tokens";
import type { Draft, Drafts, Orphan } from "./drafts";
import { lostEnd } from "./lost-end";

/** The mark that closes a quotation some paragraphs below. */
export interface Closer {
  readonly close: number;
  readonly after: number;
  /** The closing mark without an opener that it is, where no mark reopens the quotation in between. */
  readonly orphan: Orphan | null;
}

const mostParagraphs = 12;

/** For each draft that goes on in the next paragraphs: the mark that closes it at last. */
export function closersOverParagraphs(
  tokens: readonly Token[],
  passages: readonly TokenPassage[],
  { drafts, firstMarks }: Drafts,
  lexicon: CompiledLexicon,
): (Closer | null)[] {
  const closers: (Closer | null)[] = new Array(drafts.length).fill(null);
  let next: Draft | null = null;
  let closer: Closer | null = null;
  let mark = firstMarks.length - 1;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    if (!draft.outer) continue;
    if (draft.close === null && !draft.reopened) {
      while (mark > 0 && (firstMarks[mark - 1]?.passage ?? 0) > draft.passage) mark--;
      const first = firstMarks[mark];
      const follows =
        next?.passage === draft.passage + 1 &&
        passages[next.passage]?.from === next.open &&
        tokens[next.open]?.form === tokens[draft.open]?.form;
      if (follows) closers[i] = closer;
      else if (first?.orphan && first.passage > draft.passage) {
        const { orphan, passage, after } = first;
        if (goesOn(tokens, passages, draft, passage, lexicon) && ends(tokens, after))
          closers[i] = { close: orphan.token, after, orphan };
      }
    }
    next = draft;
    closer =
      draft.close === null
        ? (closers[i] ?? null)
        : { close: draft.close, after: draft.after, orphan: null };
  }
  return closers;
}

/** Do the words of the quotation run to the end of its paragraph, and does none below report anything? */
function goesOn(
  tokens: readonly Token[],
  passages: readonly TokenPassage[],
  draft: Draft,
  last: number,
  lexicon: CompiledLexicon,
): boolean {
  if (last - draft.passage > mostParagraphs) return false;
  if (lostEnd(tokens, draft, lexicon).evidence === "reporting-verb") return false;
  for (let i = draft.passage + 1; i <= last; i++) {
    const passage = passages[i];
    if (!passage || passage.lexicon !== lexicon || tokens[passage.from]?.facts.cue) return false;
  }
  return true;
}

/** Does a stop stand behind the mark, or nothing more in its paragraph? */
function ends(tokens: readonly Token[], after: number): boolean {
  const kind = tokens[after]?.kind ?? "line";
  return kind === "stop" || kind === "line";
}
