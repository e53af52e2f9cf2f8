import { createTranslator } from "next-intl";
import type { Language } from "./languages";
import { type Messages, messagesOf } from "./messages";

/**
 * The sentences of one namespace in a language that is known: public pages, commands, feeds, mails,
 * tests. Where it is not known, at the desk, next-intl's own `getTranslations` and
 * `useTranslations` read the same messages.
 */
export function translatorOf<N extends keyof Messages>(language: Language, namespace: N) {
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
