import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { languages } from "@/language/languages";
import { messagesOf } from "@/language/messages";
import { Components } from "./components";
import { deskLanguage } from "./language";
import { isTheme } from "./theme";
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
  const theme = (await cookies()).get("theme")?.value;
  return (
    <html
      lang={language}
      dir={languages[language].direction}
      {...(isTheme(theme) && { "data-theme": theme })}
    >
      <head>
        {/* Where React Aria looks for the nonce of the one style element that it adds. A browser
            hides the value from everything but scripts, so hydration finds another one. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <NextIntlClientProvider locale={language} messages={{ desk, acts }}>
          <Components locale={languages[language].numberTag}>{children}</Components>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
