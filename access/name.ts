import { z } from "zod";

// Bidi overrides and zero-width characters make one name look like another.
const deceptive = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** A name of a person, body or newsroom: NFKC, no characters that deceive the eye. */
export const nameSchema = z
  .string()
  .transform((value) => value.normalize("NFKC").replace(deceptive, "").trim())
  .pipe(z.string().min(1, "required").max(120, "too-long"));
