import type { DeskSpan } from "@/review/article/desk-utterance";
import type { Draft } from "./draft";
import { rangeOf } from "./text-places";

const names = ["draft-statement", "draft-quote", "draft-mention"] as const;

/** Paints what is edited over the text, without touching it (CSS Custom Highlight API). */
export function paint(root: HTMLElement, draft: Draft | null): void {
  if (!("highlights" in CSS)) return;
  for (const name of names) CSS.highlights.delete(name);
  if (!draft) return;
  const set = (name: (typeof names)[number], spans: readonly DeskSpan[]) => {
    const ranges = spans.map((span) => rangeOf(root, span)).filter((range) => range !== null);
    const highlight = new Highlight(...ranges);
    highlight.priority = names.indexOf(name);
    CSS.highlights.set(name, highlight);
  };
  set("draft-statement", [draft.statement]);
  set("draft-quote", draft.quotes);
  set("draft-mention", draft.mention ? [draft.mention] : []);
}
