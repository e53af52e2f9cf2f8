import { z } from "zod";

/**
 * An e-mail address in the one form in which it is kept and compared: NFKC, lower case, trimmed.
 * Normalised before it is checked, so that a full-width ＠ makes no second identity.
 */
export const emailSchema = z
  .string()
  .transform((value) => value.normalize("NFKC").trim().toLowerCase())
  .pipe(z.email("not-an-email").max(254, "too-long"));
