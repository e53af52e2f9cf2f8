import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { languages } from "@/language/languages";
import { messagesOf } from "@/language/messages";
import { deskLanguage } from "./language";
import "./desk.css";

export const metadata: Metadata = {
  title: "Claim workbench",
  robots: "noindex",
  icons: "/favicon.svg",
};

// Every page of the desk depends on who asks, and each answer has its own nonce.
export const dynamic = "force-dynamic";

export default async function DeskRootLayout({ children }: { readonly children: ReactNode }) {
  const language = await deskLanguage();
  const { desk, acts } = messagesOf(language);
  return (
    <html lang={language} dir={languages[language].direction}>
      <body>
        <NextIntlClientProvider locale={language} messages={{ desk, acts }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
