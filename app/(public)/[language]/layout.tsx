import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { isLanguage, languages } from "@/language/languages";
import "../public.css";

export const metadata: Metadata = { icons: "/favicon.svg" };

// Rendered for the press alone, each time from what is published at that moment.
export const dynamic = "force-dynamic";

export default async function PublicLayout(props: {
  readonly children: ReactNode;
  readonly params: Promise<{ language: string }>;
}) {
  const { language } = await props.params;
  if (!isLanguage(language)) notFound();
  return (
    <html lang={language} dir={languages[language].direction}>
      <body>{props.children}</body>
    </html>
  );
}
