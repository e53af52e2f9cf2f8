import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { languages } from "@/language/languages";
import { Components } from "./components";
import { FirstNonce } from "./first-nonce";
import { deskLanguage } from "./language";
import { LaterFaces } from "./later-faces";
import { deskTheme } from "./theme";
import { Words } from "./words";
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
        <Words language={language}>
          <Components locale={languages[language].numberTag}>{children}</Components>
        </Words>
        <LaterFaces />
      </body>
    </html>
  );
}
