"use client";

import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import { type ButtonKind, type ButtonSize, buttonClass, Shortcut } from "./button";
import { classes } from "./classes";

/** The button of ui/button.tsx for what opens a dialog, a menu or a tooltip. `onPress`, not `onClick`. */
export function Button(
  props: Omit<ButtonProps, "className" | "children"> & {
    readonly kind?: ButtonKind;
    readonly size?: ButtonSize;
    readonly shortcut?: ReactNode;
    readonly className?: string;
    readonly children?: ReactNode;
  },
) {
  const { kind, size, shortcut, className, children, ...rest } = props;
  return (
    <AriaButton {...rest} className={classes(buttonClass(kind, size), className)}>
      {children}
      {shortcut && <Shortcut>{shortcut}</Shortcut>}
    </AriaButton>
  );
}
