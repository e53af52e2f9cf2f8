import type { DeskSpan } from "@/review/article/desk-utterance";

// The text's elements say by `data-at` where in the text their words begin; each holds its words in
// one text node, so that places in the page and offsets in the text are turned into each other.

/** The offset of a place in the page; null where it is not in the article's text. */
function offsetOf(root: HTMLElement, node: Node, place: number): number | null {
  if (!root.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>("[data-at]");
  if (run && node.nodeType === Node.TEXT_NODE) {
    const at = Number(run.dataset.at);
    return run.dataset.hidden === undefined ? at + place : at + (place > 0 ? 1 : 0);
  }
  // Between elements: where the next words begin, or the last ones end.
  const child = node.childNodes[place] ?? null;
  const runs = [...root.querySelectorAll<HTMLElement>("[data-at]")];
  const next = runs.find((one) =>
    child
      ? child === one ||
        child.contains(one) ||
        child.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING
      : node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && !node.contains(one),
  );
  if (next) return Number(next.dataset.at);
  const last = runs.at(-1);
  return last ? Number(last.dataset.at) + (last.textContent?.length ?? 0) : null;
}

/** What is selected in the article's text; a mere place where nothing is. Null elsewhere. */
export function selectedSpan(root: HTMLElement): DeskSpan | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return { start, end: Math.max(start, end) };
}

/** The place in the page of an offset. */
export function placeOf(root: HTMLElement, offset: number): { node: Node; place: number } | null {
  const runs = root.querySelectorAll<HTMLElement>("[data-at]");
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (Number(runs[middle]?.dataset.at) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  const node = run && textNodeOf(run);
  if (!run || !node) return null;
  const length = node.data.length;
  const within = offset - Number(run.dataset.at);
  if (run.dataset.hidden !== undefined) return { node, place: within > 0 ? length : 0 };
  return { node, place: Math.max(0, Math.min(within, length)) };
}

/** The range of a span, for painting and measuring. */
export function rangeOf(root: HTMLElement, { start, end }: DeskSpan): Range | null {
  const from = placeOf(root, start);
  const to = placeOf(root, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.place);
  range.setEnd(to.node, to.place);
  return range;
}

/** The offset under a point of the window. */
export function offsetAtPoint(root: HTMLElement, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return offsetOf(root, position.offsetNode, position.offset);
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? offsetOf(root, range.startContainer, range.startOffset) : null;
}

function textNodeOf(run: HTMLElement): Text | null {
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  return walker.nextNode() as Text | null;
}
