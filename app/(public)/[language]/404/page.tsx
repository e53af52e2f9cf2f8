import type { Metadata } from "next";
import { isLanguage, type Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { NotFoundText } from "../../not-found-text";

interface Props {
  readonly params: Promise<{ language: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = translatorOf(await languageOf(props), "public");
  return { title: t("notFound.title"), robots: "noindex" };
}

/** Pressed once a language: what every public address that was never pressed answers with. */
export default async function MissingPage(props: Props) {
  return <NotFoundText first={await languageOf(props)} />;
}

async function languageOf({ params }: Props): Promise<Language> {
  const { language } = await params;
  return isLanguage(language) ? language : "ar";
}
