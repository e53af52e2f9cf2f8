import { stepInText, type TextUnit } from "@/language/text-steps";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { placeOf } from "./text-places";

interface Caret {
  /** The end that stays while the other is moved. */
  anchor: number;
  /** The end that the keys move. */
  focus: number;
}

/**
 * Lets the keyboard walk and select in a text that nobody can write in. Arrows move by character, with
 * Ctrl or Alt by word, up and down by sentence; Shift selects; O goes to the other end. Left and right
 * are those of the eye, whatever the direction of writing. Answers what stops it.
 */
export function walkInText(
  root: HTMLElement,
  options: {
    readonly text: string;
    readonly label: string;
    readonly start: DeskSpan;
    readonly onMove: (span: DeskSpan) => void;
    readonly onEnter: () => void;
    readonly onLeave: () => void;
  },
): () => void {
  const { text, start } = options;
  const caret: Caret = { anchor: start.start, focus: start.end };
  const bar = document.createElement("span");
  bar.className = "text-caret";
  const overlay = document.createElement("div");
  overlay.className = "text-overlay";
  overlay.dir = "ltr";
  overlay.setAttribute("aria-hidden", "true");
  overlay.append(bar);
  const label = root.getAttribute("aria-label") ?? "";

  function show() {
    const from = placeOf(root, caret.anchor);
    const to = placeOf(root, caret.focus);
    if (!from || !to) return;
    window.getSelection()?.setBaseAndExtent(from.node, from.place, to.node, to.place);
    putCaret(root, bar, to);
    const [low, high] = [caret.anchor, caret.focus].sort((one, other) => one - other);
    options.onMove({ start: low as number, end: high as number });
  }

  function listen(event: KeyboardEvent) {
    if (event.key === "Escape") options.onLeave();
    else if (event.key === "Enter") options.onEnter();
    else if (event.code === "KeyO" && !event.ctrlKey && !event.metaKey) {
      [caret.anchor, caret.focus] = [caret.focus, caret.anchor];
      show();
    } else {
      const move = moveOf(event, getComputedStyle(root).direction === "rtl");
      if (!move) return;
      caret.focus = stepInText(text, caret.focus, move.by, move.unit);
      if (!event.shiftKey) caret.anchor = caret.focus;
      show();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  root.tabIndex = 0;
  root.setAttribute("role", "application");
  root.setAttribute("aria-label", options.label);
  root.dataset.ownKeys = "";
  root.append(overlay);
  root.addEventListener("keydown", listen);
  root.focus({ preventScroll: true });
  show();
  return () => {
    root.removeEventListener("keydown", listen);
    overlay.remove();
    delete root.dataset.ownKeys;
    root.removeAttribute("role");
    root.removeAttribute("tabindex");
    root.setAttribute("aria-label", label);
  };
}

function moveOf(event: KeyboardEvent, isRtl: boolean): { by: 1 | -1; unit: TextUnit } | null {
  const unit = event.ctrlKey || event.altKey || event.metaKey ? "word" : "character";
  if (event.key === "ArrowDown") return { by: 1, unit: "sentence" };
  if (event.key === "ArrowUp") return { by: -1, unit: "sentence" };
  if (event.key === "ArrowLeft") return { by: isRtl ? 1 : -1, unit };
  if (event.key === "ArrowRight") return { by: isRtl ? -1 : 1, unit };
  return null;
}

/** The caret stands where the next character would be written; the page follows it. */
function putCaret(root: HTMLElement, bar: HTMLElement, at: { node: Node; place: number }): void {
  const range = document.createRange();
  range.setStart(at.node, at.place);
  const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  bar.style.translate = `${box.left - frame.left}px ${box.top - frame.top}px`;
  bar.style.blockSize = `${box.height}px`;
  const margin = 120;
  if (box.top < margin || box.bottom > window.innerHeight - 2 * margin) {
    window.scrollBy({ top: box.top - window.innerHeight / 2 });
  }
}
