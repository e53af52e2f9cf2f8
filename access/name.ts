import { z } from "zod";

// Bidi overrides and zero-width characters make one name look like another.
const deceptive = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const control = /\p{Cc}+/gu;

/** A name in one form and on one line (NFKC), without characters that deceive the eye. */
export function cleanName(name: string): string {
  const visible = name.toWellFormed().normalize("NFKC").replace(deceptive, "");
  return visible.replace(control, " ").trim();
}

/** A name of a person, body or newsroom. */
export const nameSchema = z
  .string()
  .transform(cleanName)
  .pipe(z.string().min(1, "required").max(120, "too-long"));
