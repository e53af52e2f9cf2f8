import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { languages } from "@/language/languages";
import { messagesOf } from "@/language/messages";
import { Components } from "./components";
import { FirstNonce } from "./first-nonce";
import { deskLanguage } from "./language";
import { deskTheme } from "./theme";
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
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const theme = await deskTheme();
  return (
    <html
      lang={language}
      dir={languages[language].direction}
      {...(theme && { "data-theme": theme })}
    >
      <head>
        <FirstNonce nonce={nonce} />
      </head>
      <body>
        <NextIntlClientProvider locale={language} messages={{ desk, acts }}>
          <Components locale={languages[language].numberTag}>{children}</Components>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
