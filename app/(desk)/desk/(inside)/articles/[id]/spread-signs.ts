/**
 * Signs of utterances that begin on one line lie beside each other in the margin, not on each other.
 * Counted anew whenever the text's width changes. Answers what stops it.
 */
export function spreadSigns(root: HTMLElement): () => void {
  const text = root.querySelector<HTMLElement>("#article-text");
  if (!text) return () => {};
  const observer = new ResizeObserver(() => {
    const signs = [...text.querySelectorAll<HTMLElement>("[data-sign]")];
    // All places are read before any is changed: one layout, not one a sign.
    const tops = signs.map((sign) => Math.round(sign.getBoundingClientRect().top));
    const count = new Map<number, number>();
    for (const [index, sign] of signs.entries()) {
      const top = tops[index] ?? 0;
      const slot = count.get(top) ?? 0;
      count.set(top, slot + 1);
      sign.style.setProperty("--slot", String(slot % 3));
    }
  });
  observer.observe(text);
  return () => observer.disconnect();
}
