/**
 * Keeps the list beside the text in step with the text: the first utterance in sight is scrolled to
 * in the list, unless somebody is at work there. Answers what stops it.
 */
export function followScroll(root: HTMLElement): () => void {
  const list = root.querySelector<HTMLElement>("[data-list]");
  if (!list) return () => {};
  const seen = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      if (!isOwnScroller(list) || list.matches(":hover, :focus-within")) return;
      const [first] = [...seen].sort(inDocument);
      const key = (first as HTMLElement | undefined)?.dataset.sign;
      const item =
        key && list.querySelector<HTMLElement>(`[data-item="${key}"], [data-later~="${key}"]`);
      if (item)
        list.scrollTop += item.getBoundingClientRect().top - list.getBoundingClientRect().top;
    },
    { rootMargin: "0px 0px -55% 0px" },
  );
  for (const sign of root.querySelectorAll('[data-sign^="u"]')) observer.observe(sign);
  return () => observer.disconnect();
}

/** Beside the text, that is: on a narrow screen the list lies below and scrolls with the page. */
function isOwnScroller(list: HTMLElement): boolean {
  return list.scrollHeight > list.clientHeight && getComputedStyle(list).overflowY === "auto";
}

function inDocument(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
