import type { Metadata } from "next";
import { defaultLanguage, languages } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { NotFoundText } from "./(public)/not-found-text";
import "./(public)/public.css";

export const metadata: Metadata = {
  title: translatorOf(defaultLanguage, "public")("notFound.title"),
  robots: "noindex",
};

/** For addresses under no root layout at all. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLanguage} dir={languages[defaultLanguage].direction}>
      <body>
        <NotFoundText />
      </body>
    </html>
  );
}
