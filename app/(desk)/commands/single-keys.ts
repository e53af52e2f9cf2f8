const kept = "single-key-shortcuts";

/** Whether keys without Ctrl act at all in this browser (WCAG 2.2, 2.1.4: they can be turned off). */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(kept) !== "off";
  } catch {
    return true;
  }
}

export function turnSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(kept, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing keeps the keys on.
  }
}
