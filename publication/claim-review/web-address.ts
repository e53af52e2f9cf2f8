/**
 * A full http or https address in its normal form; null for everything else that a text may hold
 * (`javascript:`, a file, a fragment). What links lead to and what markup names passes here.
 */
export function webAddress(text: string | null | undefined): string | null {
  if (!text) return null;
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return new URL(trimmed).href;
}
