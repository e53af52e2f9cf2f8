"use client";

import { createContext, useContext } from "react";

/** By field name, the sentence that says what is wrong with what was typed. */
export const FieldErrors = createContext<Readonly<Record<string, string>>>({});

/** The sentence for one field, if its form was refused for it. */
export function useFieldError(name: string): string | undefined {
  return useContext(FieldErrors)[name.replace(/\[\]$/, "")];
}
