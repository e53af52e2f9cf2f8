"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Toasts } from "@/ui/toast";

/** What the components of React Aria need to know of this page: its language and its direction. */
export function Components(props: { readonly locale: string; readonly children: ReactNode }) {
  const t = useTranslations("desk.palette");
  return (
    <I18nProvider locale={props.locale}>
      {props.children}
      <Toasts label={t("toasts")} closeLabel={t("close")} />
    </I18nProvider>
  );
}
