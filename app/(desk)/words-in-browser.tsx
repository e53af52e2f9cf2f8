"use client";

import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { type ReactNode, useMemo } from "react";
import type { Language } from "@/language/languages";
import type { Messages } from "@/language/messages";

/** Sentences by namespace and key, as JSON. */
interface Sentences {
  readonly sentences: string;
  readonly children: ReactNode;
}

type Some = Partial<Omit<Messages, "desk">> & { readonly desk: Partial<Messages["desk"]> };

/** The sentences of every screen, for the components below. */
export function FirstWords({
  language,
  timeZone,
  sentences,
  children,
}: Sentences & { readonly language: Language; readonly timeZone: string }) {
  const messages = useMemo((): Some => JSON.parse(sentences), [sentences]);
  return (
    <NextIntlClientProvider locale={language} timeZone={timeZone} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}

/** Some more, besides those that the components have from above. */
export function MoreWords({ sentences, children }: Sentences) {
  const above = useMessages();
  const messages = useMemo(() => {
    const more: Some = JSON.parse(sentences);
    return { ...above, ...more, desk: { ...above.desk, ...more.desk } };
  }, [above, sentences]);
  return (
    <NextIntlClientProvider locale={useLocale()} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
