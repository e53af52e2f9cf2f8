import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLanguage, type Language } from "./languages";
import { type Messages, messagesOf } from "./messages";
import { negotiateLanguage } from "./negotiate";

// A key that does not exist fails the type-check wherever it is asked for.
declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

/**
 * next-intl's configuration of a request. Public routes say their language themselves (the
 * `[language]` segment, by `setRequestLocale` or an explicit `locale`); at the desk it is the
 * person's choice, kept in the cookie `language`, or what the browser prefers.
 */
export default getRequestConfig(async ({ locale, requestLocale }) => {
  const named = locale ?? (await requestLocale);
  const language = isLanguage(named) ? named : await languageOfVisitor();
  return { locale: language, messages: messagesOf(language) };
});

async function languageOfVisitor(): Promise<Language> {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  return negotiateLanguage(jar.get("language")?.value, sent.get("accept-language"));
}
