"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RouterProvider } from "react-aria-components";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Toasts } from "@/ui/toast";

/** What the components of React Aria need to know of this page: its language, and how to go on. */
export function Components(props: { readonly locale: string; readonly children: ReactNode }) {
  const t = useTranslations("desk.palette");
  const router = useRouter();
  return (
    <I18nProvider locale={props.locale}>
      <RouterProvider navigate={(path) => router.push(path as Route)}>
        {props.children}
        <Toasts label={t("toasts")} closeLabel={t("close")} />
      </RouterProvider>
    </I18nProvider>
  );
}
