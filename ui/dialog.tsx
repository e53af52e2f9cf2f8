"use client";

import type { ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "./aria-button";
import { classes } from "./classes";

interface DialogProps {
  readonly title: ReactNode;
  /** The words of the button that closes it, for who cannot see the cross. */
  readonly closeLabel: string;
  /** `alertdialog` where it asks before something that cannot be undone. */
  readonly role?: "dialog" | "alertdialog";
  readonly wide?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * Something to do before going on, over the page: in the middle of a wide screen, a sheet from
 * below on a phone. Keeps the focus inside, gives it back, closes by Escape.
 *
 * With `trigger` (a button of ui/aria-button.tsx) it opens itself; without, by `isOpen`.
 */
export function Dialog(
  props: DialogProps & {
    readonly trigger?: ReactNode;
    readonly isOpen?: boolean;
    readonly onOpenChange?: (isOpen: boolean) => void;
  },
) {
  const { trigger, isOpen, onOpenChange, ...rest } = props;
  const state = {
    ...(isOpen !== undefined && { isOpen }),
    ...(onOpenChange && { onOpenChange }),
  };
  if (!trigger) return <Sheet {...rest} state={state} />;
  return (
    <DialogTrigger {...state}>
      {trigger}
      <Sheet {...rest} state={{}} />
    </DialogTrigger>
  );
}

function Sheet(
  props: DialogProps & {
    readonly state: { isOpen?: boolean; onOpenChange?: (isOpen: boolean) => void };
  },
) {
  const { title, closeLabel, role = "dialog", wide, children, state } = props;
  return (
    <ModalOverlay
      {...state}
      isDismissable={role === "dialog"}
      className="fixed inset-0 z-20 flex items-end justify-center bg-[rgb(0_0_0/0.45)] sm:items-center sm:p-6 print:hidden"
    >
      <Modal
        className={classes(
          "max-h-[88dvh] w-full overflow-y-auto rounded-t-card border border-line bg-raised sm:rounded-card",
          wide ? "sm:max-w-[56rem]" : "sm:max-w-[34rem]",
        )}
      >
        <AriaDialog role={role} className="p-5 outline-none sm:p-6">
          {({ close }) => (
            <>
              <div className="mb-4 flex items-start justify-between gap-4">
                <Heading slot="title" className="text-lead font-semibold">
                  {title}
                </Heading>
                <Button kind="plain" size="small" aria-label={closeLabel} onPress={close}>
                  <Cross />
                </Button>
              </div>
              {typeof children === "function" ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
      <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
