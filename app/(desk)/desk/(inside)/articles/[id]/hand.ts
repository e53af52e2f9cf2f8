/** How far the page follows when something is taken in hand. */
interface Following {
  readonly scroll: "none" | "list" | "text" | "both";
  /** Whether the keyboard's focus goes to its place in the list. */
  readonly focus?: boolean;
}

/** Asks for a part of the list that is still to come (`data-later` has the keys of it). */
export const wantedEvent = "workbench:wanted";

/** What is told with it. */
export interface Wanted {
  /** To be called once the part is in the page. */
  readonly whenThere: () => void;
}

/** The keys of the whole list in its order, those of the parts that are still to come among them. */
export function keysInOrder(root: HTMLElement): string[] {
  const parts = root.querySelectorAll<HTMLElement>("[data-item], [data-later]");
  return [...parts].flatMap(({ dataset }) => dataset.item ?? dataset.later?.split(" ") ?? []);
}

/** What is in hand: "u12", "n3" or nothing. */
export function handOf(root: HTMLElement): string | null {
  return root.dataset.hand ?? null;
}

/**
 * Takes an utterance in hand: its words, its sign, its tick and its place in the list are told by
 * `data-hand`; its controls have their keys as long as it is.
 */
export function takeInHand(root: HTMLElement, key: string, following: Following): void {
  for (const old of root.querySelectorAll<HTMLElement>("[data-hand]")) {
    old.removeAttribute("data-hand");
    for (const control of keyed(old)) control.removeAttribute("data-keys");
  }
  root.dataset.hand = key;
  const all = root.querySelectorAll<HTMLElement>(
    `[data-u~="${key}"], [data-sign="${key}"], [data-tick="${key}"], [data-item="${key}"]`,
  );
  for (const element of all) element.dataset.hand = "";
  const item = root.querySelector<HTMLElement>(`[data-item="${key}"]`);
  for (const control of item ? keyed(item) : []) {
    control.dataset.keys = control.dataset.keyInHand;
  }
  if (item && following.focus) item.focus({ preventScroll: true });
  const later = item ? null : root.querySelector<HTMLElement>(`[data-later~="${key}"]`);
  // The browser finds the place of an address by itself, but not a place that is still to come.
  const scroll = following.scroll === "none" ? "list" : following.scroll;
  const whenThere = () => takeInHand(root, key, { ...following, scroll });
  later?.dispatchEvent(new CustomEvent<Wanted>(wantedEvent, { detail: { whenThere } }));
  const behavior = prefersStillness() ? "instant" : "smooth";
  if (following.scroll === "list" || following.scroll === "both") {
    item?.scrollIntoView({ block: "nearest", behavior });
  }
  if (following.scroll === "text" || following.scroll === "both") {
    const words = root.querySelector<HTMLElement>(`[data-u~="${key}"]`);
    words?.scrollIntoView({ block: "center", behavior });
  }
}

const keyed = (item: HTMLElement) => item.querySelectorAll<HTMLElement>("[data-key-in-hand]");

function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
