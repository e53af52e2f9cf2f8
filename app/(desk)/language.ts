import { getLocale } from "next-intl/server";
import { isLanguage, type Language } from "@/language/languages";

/** The desk's language for this request. */
export async function deskLanguage(): Promise<Language> {
  const locale = await getLocale();
  return isLanguage(locale) ? locale : "ar";
}
