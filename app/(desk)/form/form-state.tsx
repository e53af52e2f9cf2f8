"use client";

import { createContext, useContext } from "react";

/** What the fields of one form share. */
interface FormState {
  /** Sets this form's ids apart from those of the page's other forms. */
  readonly id: string;
  /** By field name, the sentence that says what is wrong with what was typed. */
  readonly errors: Readonly<Record<string, string>>;
}

export const FormContext = createContext<FormState>({ id: "", errors: {} });

/** A field's id, unless it has one of its own, and the sentence its form was refused with. */
export function useFormField(props: { readonly name: string; readonly id?: string | undefined }) {
  const { id, errors } = useContext(FormContext);
  const name = props.name.replace(/\[\]$/, "");
  return { id: props.id ?? `${id}${name}`, error: errors[name] };
}
