/** What is between two keys of a shortcut at most, in milliseconds. */
export const keyPause = 1_200;

/**
 * The key of a shortcut that was pressed, by its place on the keyboard: "g" is the same key whether
 * the layout writes g or ل. Null for everything that is not one (with Ctrl, Alt or Command, or while
 * somebody writes).
 */
export function shortcutKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) {
    return null;
  }
  if (event.key === "?" || event.key === "؟") return isWriting(event.target) ? null : "?";
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const digit = /^Digit([0-9])$/.exec(event.code)?.[1];
  const sign = { Slash: "/", Period: ".", BracketLeft: "[", BracketRight: "]" }[event.code];
  const key = letter ?? digit ?? sign ?? null;
  if (!key || isWriting(event.target)) return null;
  return event.shiftKey ? `shift+${key}` : key;
}

/** Whether keys belong to what has the focus: a field, an editor, a list that is typed ahead in. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable=true], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=spinbutton], [data-own-keys]",
    ) !== null
  );
}
