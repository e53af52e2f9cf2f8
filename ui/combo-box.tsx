"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { FieldError } from "./field";
import { itemClass, popoverClass } from "./popover-class";

export interface ComboChoice {
  readonly id: string;
  /** What is written into the field when it is chosen. */
  readonly name: string;
  /** Under the name: an office, a count, why it is suggested. */
  readonly hint?: ReactNode;
}

/**
 * A field that proposes from a list while one types, by mouse, touch or arrow keys. The chosen id is
 * sent as `name`; `onType` lets the list follow what is typed (then `choices` are shown as given).
 */
export function ComboBox(props: {
  readonly name?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly choices: readonly ComboChoice[];
  readonly chosen?: string | null;
  readonly typed?: string;
  readonly placeholder?: string;
  /** What the button that opens the list is called. */
  readonly openLabel: string;
  /** Said where nothing fits. */
  readonly empty: ReactNode;
  /** Anything typed may be kept, chosen from the list or not. */
  readonly free?: boolean;
  readonly required?: boolean;
  readonly onType?: (text: string) => void;
  readonly onChoose?: (id: string | null) => void;
}) {
  const { name, label, hint, error, choices, chosen, typed, onType, onChoose } = props;
  const field = useRef<HTMLDivElement>(null);
  return (
    <AriaComboBox
      {...(name && { name })}
      {...(onType ? { items: choices } : { defaultItems: choices })}
      {...(onChoose ? { selectedKey: chosen ?? null } : chosen && { defaultSelectedKey: chosen })}
      {...(typed !== undefined && { inputValue: typed })}
      {...(onType && { onInputChange: onType })}
      onSelectionChange={(id) => onChoose?.(id === null ? null : String(id))}
      allowsCustomValue={props.free === true}
      isRequired={props.required === true}
      isInvalid={Boolean(error)}
      allowsEmptyCollection
      menuTrigger="focus"
      validationBehavior="aria"
      className="grid gap-1.5"
    >
      <Label className="text-ui font-semibold">{label}</Label>
      {hint && (
        <Text slot="description" className="text-note text-faint">
          {hint}
        </Text>
      )}
      <div ref={field} className="relative">
        <Input
          dir="auto"
          className="control control-beside-button"
          {...(props.placeholder && { placeholder: props.placeholder })}
        />
        <Button
          aria-label={props.openLabel}
          className="absolute inset-y-0 end-0 grid w-11 place-items-center text-faint"
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
            <path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </Button>
      </div>
      {error && <FieldError>{error}</FieldError>}
      <Popover triggerRef={field} className={popoverClass}>
        <ListBox<ComboChoice>
          className="outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-note text-faint">{props.empty}</p>}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className={itemClass}>
              <span className="min-w-0">
                <bdi className="block">{choice.name}</bdi>
                {choice.hint && (
                  <span className="block text-note font-normal text-faint">{choice.hint}</span>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
