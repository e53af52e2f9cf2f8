/** What a toast says. */
export interface ToastWords {
  readonly text: string;
  /** Takes back what was just done. */
  readonly undo?: { readonly label: string; readonly act: () => void };
}
