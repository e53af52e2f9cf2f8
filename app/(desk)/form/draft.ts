// What somebody is typing, kept in this browser until it is saved, so that a crash, a closed tab or
// a refused save loses nothing. One entry a form; passwords and files are never kept, nor hidden values
// but those in which an editor keeps what is typed (`data-draft`).

type Draft = Record<string, string[]>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Told to such a hidden field once its value was put back. */
export const restoredEvent = "workbench:restored";

const keyOf = (name: string) => `workbench.draft.${name}`;

/** Keeps what the form holds now. */
export function keepDraft(name: string, form: HTMLFormElement): void {
  const draft: Draft = {};
  for (const control of controlsOf(form)) {
    const values = draft[control.name] ?? [];
    if (!isBox(control) || control.checked) values.push(control.value);
    draft[control.name] = values;
  }
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: typing goes on without a draft.
  }
}

/** Puts a kept draft back into the form; answers whether that changed anything. */
export function restoreDraft(name: string, form: HTMLFormElement): boolean {
  const draft = readDraft(name);
  if (!draft) return false;
  let changed = false;
  for (const control of controlsOf(form)) {
    const values = draft[control.name];
    if (!values) continue;
    if (isBox(control)) {
      const checked = values.includes(control.value);
      changed ||= control.checked !== checked;
      control.checked = checked;
    } else if (values[0] !== undefined && control.value !== values[0]) {
      control.value = values[0];
      control.dispatchEvent(new Event(restoredEvent));
      changed = true;
    }
  }
  return changed;
}

/** Forgets the draft: it was saved or discarded. */
export function forgetDraft(name: string): void {
  localStorage.removeItem(keyOf(name));
}

function readDraft(name: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement &&
        (element.dataset.draft !== undefined ||
          !["hidden", "password", "file"].includes(element.type))) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type);
}
