import { getLocale } from "next-intl/server";
import { isLanguage, type Language } from "@/language/languages";

/** The desk's language for this request. */
export async function deskLanguage(): Promise<Language> {
  const locale = await getLocale();
  return isLanguage(locale) ? locale : "ar";
}

/** The text in the wished language, else in the other ones in their order, with its language. */
export function inLanguage<T>(
  texts: Readonly<Record<string, T>>,
  language: string,
): { readonly text: T; readonly language: string } | null {
  const [found] = Object.entries(texts).sort(
    ([a], [b]) => Number(b === language) - Number(a === language),
  );
  return found ? { text: found[1], language: found[0] } : null;
}
