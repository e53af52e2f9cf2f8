"use client";

import type { ComponentProps } from "react";
import { Choices } from "@/ui/choices";
import { CheckField, SelectField, TextAreaField, TextField } from "@/ui/controls";
import { useFieldError } from "./form-state";

// The controls of ui/, each with the error that the form's answer has for it.

export function FormText(props: ComponentProps<typeof TextField>) {
  return <TextField {...props} error={useFieldError(props.name)} />;
}

export function FormArea(props: ComponentProps<typeof TextAreaField>) {
  return <TextAreaField {...props} error={useFieldError(props.name)} />;
}

export function FormSelect(props: ComponentProps<typeof SelectField>) {
  return <SelectField {...props} error={useFieldError(props.name)} />;
}

export function FormCheck(props: ComponentProps<typeof CheckField>) {
  return <CheckField {...props} error={useFieldError(props.name)} />;
}

export function FormChoices(props: ComponentProps<typeof Choices>) {
  return <Choices {...props} error={useFieldError(props.name)} />;
}
