"use client";

import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { itemClass, popoverClass } from "./popover-class";

export interface MenuChoice {
  readonly id: string;
  readonly label: ReactNode;
  /** What the label says, for typing ahead, where the label is not a plain string. */
  readonly text?: string;
  readonly isDisabled?: boolean;
  /** The item is a link. */
  readonly href?: string;
}

/** A button (of ui/aria-button.tsx) that opens a short list of things to do. */
export function Menu(props: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly onChoose?: (id: string) => void;
}) {
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover className={popoverClass}>
        <AriaMenu
          aria-label={props.label}
          className="outline-none"
          onAction={(id) => props.onChoose?.(String(id))}
        >
          {props.choices.map(({ id, label, text, isDisabled, href }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text ?? (typeof label === "string" ? label : id)}
              {...(isDisabled && { isDisabled })}
              {...(href && { href })}
              className={itemClass}
            >
              {label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
