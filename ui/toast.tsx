"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import type { ToastWords } from "./toast-words";

const ToastRegion = lazy(() => import("./toast-region"));

// What was said since the page was opened; the region shows each once, for its time.
let said: readonly ToastWords[] = [];
const listeners = new Set<() => void>();

/** Says in passing that something was done, and offers to take it back where that can be. */
export function toast(words: ToastWords): void {
  said = [...said, words];
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear: once in the layout. Its code comes with the first toast. */
export function Toasts(props: { readonly label: string; readonly closeLabel: string }) {
  const words = useSyncExternalStore(
    subscribe,
    () => said,
    () => said,
  );
  if (words.length === 0) return null;
  return (
    <Suspense>
      <ToastRegion {...props} said={words} />
    </Suspense>
  );
}
