/** Signs have so many columns in the margin. */
const columns = 3;

/**
 * Signs of utterances that begin on one line lie beside each other in the margin, and those for which it
 * has no more columns below them: none lies on another. Counted anew whenever the text's size changes.
 * Answers what stops it.
 */
export function spreadSigns(root: HTMLElement): () => void {
  const text = root.querySelector<HTMLElement>("#article-text");
  if (!text) return () => {};
  const observer = new ResizeObserver(() => {
    const signs = [...text.querySelectorAll<HTMLElement>("[data-sign]")];
    // All places are read before any is changed: one layout, not one a sign.
    const places = signs.map((sign) => {
      const { top, height } = sign.getBoundingClientRect();
      return { top: Math.round(top) - downOf(sign), height };
    });
    /** From where on each column is free. */
    const free = Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
    for (const [index, sign] of signs.entries()) {
      const { top = 0, height = 0 } = places[index] ?? {};
      const beside = free.findIndex((from) => from <= top);
      const slot = beside === -1 ? free.indexOf(Math.min(...free)) : beside;
      const down = Math.max(0, (free[slot] ?? 0) - top);
      free[slot] = top + down + height;
      sign.style.setProperty("--slot", String(slot));
      sign.style.setProperty("--down", `${down}px`);
    }
  });
  observer.observe(text);
  return () => observer.disconnect();
}

/** How far below its line a sign was put, in CSS pixels. */
function downOf(sign: HTMLElement): number {
  return Number.parseFloat(sign.style.getPropertyValue("--down")) || 0;
}
