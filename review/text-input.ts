import { z } from "zod";

/** A line of text: trimmed, not empty. `max` in characters, as zod counts them. */
export function line(max: number) {
  return z.string().trim().min(1, "required").max(max, "too-long").refine(isOneLine, "one-line");
}

// What is not in the form at all is as good as empty.
const optionalText = z
  .string()
  .optional()
  .transform((value) => value ?? "");

/** Like `line`, but may be empty: then null. */
export function optionalLine(max: number) {
  return optionalText
    .pipe(z.string().trim().max(max, "too-long").refine(isOneLine, "one-line"))
    .transform((value) => value || null);
}

/** Prose: trimmed, not empty, line breaks as LF. */
export function prose(max: number) {
  return z
    .string()
    .transform(toStorable)
    .pipe(z.string().trim().min(1, "required").max(max, "too-long"));
}

/** Like `prose`, but may be empty: then null. */
export function optionalProse(max: number) {
  return optionalText
    .transform(toStorable)
    .pipe(z.string().trim().max(max, "too-long"))
    .transform((value) => value || null);
}

/** An http(s) address without a name and password in it; empty: null. */
export const optionalAddress = z
  .string()
  .trim()
  .max(2_000, "too-long")
  .refine((value) => value === "" || isWebAddress(value), "not-an-address")
  .transform((value) => value || null);

/** A BCP 47 tag that the platform knows how to read. */
export const languageTag = z.string().refine(isLanguageTag, "not-a-language");

/**
 * Makes text storable, once, before anything is measured in it: CRLF and CR become LF, NUL (which
 * Postgres refuses) and lone surrogates (which UTF-8 cannot hold) become U+FFFD, a unit for a unit.
 */
export function toStorable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").toWellFormed();
}

function isOneLine(value: string): boolean {
  return !/[\n\r\u2028\u2029\0]/.test(value) && value.isWellFormed();
}

/** As it is written, too: parsing an address forgives what must not be kept or shown. */
function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || /\p{Cc}/u.test(value) || !value.isWellFormed()) return false;
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && !url.username && !url.password;
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
