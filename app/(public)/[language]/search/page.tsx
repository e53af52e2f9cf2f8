import type { Metadata } from "next";
import { translatorOf } from "@/language/translator";
import { lookFor } from "@/publication/browse/look-for";
import { longest } from "@/publication/browse/search";
import { PublicPage } from "../../public-page";
import { siteIn } from "../../read";
import { SearchForm } from "./form";
import { Found, Near } from "./results";
import { type Query, readQuery } from "./search-query";

interface Props {
  readonly params: Promise<{ language: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "browse");
  return {
    title: `${t("search.title")} · ${site.name}`,
    description: t("search.description"),
    // Whatever somebody looked for is no page of ours.
    robots: "noindex, follow",
    alternates: { canonical: `${site.address}/${site.language}/search` },
  };
}

/** The one public page that is made for each reader: what is published, searched. */
export default async function SearchPage({ params, searchParams }: Props) {
  const site = await siteIn((await params).language);
  const input = readQuery(await searchParams);
  const { language } = site;
  const t = translatorOf(language, "browse");
  const { near, found } = await lookFor(input);
  const title = t("search.title");
  return (
    <PublicPage site={site} path="/search" steps={[{ name: title, path: "/search" }]}>
      <div className="grid gap-8">
        <h1 className="text-title font-semibold">{title}</h1>
        <SearchForm input={input} language={language} />
        {input.text.length > longest && (
          <p className="text-note text-faint">{t("search.tooLong", { count: longest })}</p>
        )}
        {near && <Near verdicts={near} language={language} />}
        {found && (!near || found.count > 0) && (
          <Found answer={found} input={input} language={language} />
        )}
      </div>
    </PublicPage>
  );
}
