"use client";

import {
  UNSTABLE_Toast as AriaToast,
  Button,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";

interface ToastWords {
  readonly text: string;
  /** Takes back what was just done. */
  readonly undo?: { readonly label: string; readonly act: () => void };
}

/** Milliseconds that a toast stays; one that offers to undo stays longer than the 20 s of WCAG. */
const stays = { plain: 6_000, undo: 25_000 };

const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 });

/** Says in passing that something was done, and offers to take it back where that can be. */
export function toast(words: ToastWords): void {
  queue.add(words, { timeout: words.undo ? stays.undo : stays.plain });
}

/** Where toasts appear: once in the layout. */
export function Toasts(props: { readonly label: string; readonly closeLabel: string }) {
  return (
    <ToastRegion
      queue={queue}
      aria-label={props.label}
      className="fixed inset-x-4 bottom-4 z-40 mx-auto grid max-w-[30rem] gap-2 outline-none print:hidden"
    >
      {({ toast: shown }) => (
        <AriaToast
          toast={shown}
          className="flex items-center gap-3 rounded-card border border-edge bg-ink px-4 py-2 text-paper outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent"
        >
          <ToastContent className="min-w-0 flex-1" dir="auto">
            {shown.content.text}
          </ToastContent>
          {shown.content.undo && (
            <Button
              className="min-h-8 rounded-control border border-current px-3 font-semibold"
              onPress={() => {
                shown.content.undo?.act();
                queue.close(shown.key);
              }}
            >
              {shown.content.undo.label}
            </Button>
          )}
          <Button
            slot="close"
            aria-label={props.closeLabel}
            className="grid size-8 place-items-center"
          >
            <span aria-hidden="true">×</span>
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
