/**
 * The part of the page whose field has the focus: what `data-writing` names around it, or else its
 * section, by the id of the section's heading. Null where nobody writes.
 */
export function partBeingWritten(): string | null {
  const field = document.activeElement;
  const writes =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && !notText.has(field.type)) ||
    (field instanceof HTMLElement && field.isContentEditable);
  if (!writes) return null;
  const part = field.closest<HTMLElement>("[data-writing], section[aria-labelledby]");
  const name = part?.dataset.writing ?? part?.getAttribute("aria-labelledby") ?? "";
  return /^[a-z-]{1,30}$/.test(name) ? name : "other";
}

const notText = new Set(
  "button checkbox color file hidden image radio range reset submit".split(" "),
);
