/**
 * What the page in sight offers to the keyboard. A control says so itself, in one attribute:
 * `data-keys="c"` or, pressed one after the other, `data-keys="g q"`; `data-command` alone is a
 * command without keys. So a shortcut is there exactly when its control is.
 */
export interface PageCommand {
  /** Place in the page, in order; the same control may stand twice (a menu for phones). */
  readonly id: string;
  readonly label: string;
  /** Keys to press in turn; none: only by the list of commands. */
  readonly keys: readonly string[];
  /** Part of the frame, so there on every page. */
  readonly everywhere: boolean;
  run(): void;
}

/** The commands of the controls that can be used now, each key once. */
export function listPageCommands(root: ParentNode = document): PageCommand[] {
  const taken = new Set<string>();
  return [...root.querySelectorAll<HTMLElement>("[data-keys], [data-command]")]
    .filter(isUsable)
    .flatMap((element, index) => {
      const keys = element.dataset.keys?.split(" ").filter(Boolean) ?? [];
      const label = labelOf(element);
      const name = keys.join(" ") || label;
      if (!label || taken.has(name)) return [];
      taken.add(name);
      const everywhere = element.closest("nav, header") !== null;
      return [{ id: String(index), label, keys, everywhere, run: () => use(element) }];
    });
}

/**
 * What these keys do here; null: nothing. Asked at every key, so it looks at no other control: what
 * they are all called takes a layout of the whole page.
 */
export function findPageCommand(keys: readonly string[], root: ParentNode = document) {
  const having = root.querySelectorAll<HTMLElement>(`[data-keys="${CSS.escape(keys.join(" "))}"]`);
  const element = [...having].find(isUsable);
  return element ? () => use(element) : null;
}

function labelOf(element: HTMLElement): string {
  const named = element.dataset.command || element.getAttribute("aria-label");
  // What stands in a closed menu has no inner text.
  const said = named || element.innerText || element.textContent;
  return said.replace(/\s+/g, " ").trim();
}

function isUsable(element: HTMLElement): boolean {
  if (element.matches(":disabled, [aria-disabled=true], [inert] *")) return false;
  return (closedMenuOf(element) ?? element).checkVisibility({ visibilityProperty: true });
}

/** The frame's menu is closed on a phone, and in a window that is enlarged: what it holds is there. */
function closedMenuOf(element: HTMLElement): HTMLDetailsElement | null {
  return element.closest<HTMLDetailsElement>("nav details:not([open])");
}

/** Fields are gone to, everything else is pressed. */
function use(element: HTMLElement): void {
  const isField = element.matches("input:not([type=checkbox], [type=radio]), textarea, select");
  const menu = closedMenuOf(element);
  if (menu && isField) menu.open = true;
  element.scrollIntoView({ block: "nearest" });
  element.focus();
  if (!isField) element.click();
}
