import { createTranslator } from "next-intl";
import type { Language } from "./languages";
import { type Messages, messagesOf } from "./messages";

const translators = new Map<string, unknown>();

/**
 * The sentences of one namespace in a language that is known: public pages, commands, feeds, mails,
 * tests, and lists at the desk. Elsewhere there, next-intl's own `getTranslations` and
 * `useTranslations` read the same messages, but parse each anew for every request.
 */
export function translatorOf<N extends keyof Messages>(language: Language, namespace: N) {
  const key = `${language} ${namespace}`;
  const known = translators.get(key) as ReturnType<typeof makeTranslator<N>> | undefined;
  if (known) return known;
  const made = makeTranslator(language, namespace);
  translators.set(key, made);
  return made;
}

function makeTranslator<N extends keyof Messages>(language: Language, namespace: N) {
  return createTranslator<Messages, N>({
    locale: language,
    messages: messagesOf(language),
    namespace,
    onError: stop,
  });
}

/** A public page with a sentence missing is not pressed: better the old page than a half one. */
function stop(error: Error): never {
  throw error;
}
