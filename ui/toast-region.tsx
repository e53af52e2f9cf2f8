"use client";

import { useEffect } from "react";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Button,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from "react-aria-components/Toast";
import type { ToastWords } from "./toast-words";

/** Milliseconds that a toast stays; one that offers to undo stays longer than the 20 s of WCAG. */
const stays = { plain: 6_000, undo: 25_000 };

// Of the page, not of a mounting: what was shown is not shown again.
const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 });
let shown = 0;

/** The toasts themselves; `said` only grows. */
export default function ToastRegion(props: {
  readonly label: string;
  readonly closeLabel: string;
  readonly said: readonly ToastWords[];
}) {
  const { label, closeLabel, said } = props;
  useEffect(() => {
    for (const words of said.slice(shown)) {
      queue.add(words, { timeout: words.undo ? stays.undo : stays.plain });
    }
    shown = said.length;
  }, [said]);
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={label}
      className="fixed inset-x-4 bottom-4 z-40 mx-auto grid max-w-[30rem] gap-2 outline-none print:hidden"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className="flex items-center gap-3 rounded-card border border-edge bg-ink px-4 py-2 text-paper outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent"
        >
          <ToastContent className="min-w-0 flex-1" dir="auto">
            {toast.content.text}
          </ToastContent>
          {toast.content.undo && (
            <Button
              className="min-h-8 rounded-control border border-current px-3 font-semibold"
              onPress={() => {
                toast.content.undo?.act();
                queue.close(toast.key);
              }}
            >
              {toast.content.undo.label}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className="grid size-8 place-items-center">
            <span aria-hidden="true">×</span>
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
