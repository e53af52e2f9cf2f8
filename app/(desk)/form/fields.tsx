"use client";

import type { ComponentProps } from "react";
import { Choices } from "@/ui/choices";
import { CheckField, SelectField, TextAreaField, TextField } from "@/ui/controls";
import { useFormField } from "./form-state";

// The controls of ui/, each with the error that the form's answer has for it.

export function FormText(props: ComponentProps<typeof TextField>) {
  return <TextField {...props} {...useFormField(props)} />;
}

export function FormArea(props: ComponentProps<typeof TextAreaField>) {
  return <TextAreaField {...props} {...useFormField(props)} />;
}

export function FormSelect(props: ComponentProps<typeof SelectField>) {
  return <SelectField {...props} {...useFormField(props)} />;
}

export function FormCheck(props: ComponentProps<typeof CheckField>) {
  return <CheckField {...props} {...useFormField(props)} />;
}

export function FormChoices(props: ComponentProps<typeof Choices>) {
  return <Choices {...props} error={useFormField(props).error} />;
}
