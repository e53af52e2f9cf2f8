import type { Language } from "./languages";
import actsAr from "./messages/ar/acts.json";
import browseAr from "./messages/ar/browse.json";
import { desk as deskAr } from "./messages/ar/desk";
import exchangeAr from "./messages/ar/exchange.json";
import publicAr from "./messages/ar/public.json";
import readersAr from "./messages/ar/readers.json";
import reasonsAr from "./messages/ar/reasons.json";
import refusalsAr from "./messages/ar/refusals.json";
import validationAr from "./messages/ar/validation.json";
import actsEn from "./messages/en/acts.json";
import browseEn from "./messages/en/browse.json";
import { desk as deskEn } from "./messages/en/desk";
import exchangeEn from "./messages/en/exchange.json";
import publicEn from "./messages/en/public.json";
import readersEn from "./messages/en/readers.json";
import reasonsEn from "./messages/en/reasons.json";
import refusalsEn from "./messages/en/refusals.json";
import validationEn from "./messages/en/validation.json";

// Arabic is the one the types are taken from: it is written first. English is held to its shape
// here, and to its arguments by tests/language/messages.test.ts.
const ar = {
  public: publicAr,
  browse: browseAr,
  desk: deskAr,
  exchange: exchangeAr,
  readers: readersAr,
  reasons: reasonsAr,
  refusals: refusalsAr,
  acts: actsAr,
  validation: validationAr,
};

/** Every sentence of the workbench, by namespace and key, as ICU messages. */
export type Messages = typeof ar;

const en: Messages = {
  public: publicEn,
  browse: browseEn,
  desk: deskEn,
  exchange: exchangeEn,
  readers: readersEn,
  reasons: reasonsEn,
  refusals: refusalsEn,
  acts: actsEn,
  validation: validationEn,
};

const byLanguage: Record<Language, Messages> = { ar, en };

/** The messages of one language. */
export function messagesOf(language: Language): Messages {
  return byLanguage[language];
}
