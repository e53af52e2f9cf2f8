import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { withoutHiddenCharacters } from "@/language/bidi";
import { translatorOf } from "@/language/translator";
import { readArticle } from "@/publication/browse/read-article";
import { toClaimList } from "@/publication/claim-review/item-list";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { alternatesOf } from "../../../alternates";
import { Day } from "../../../day";
import { LanguageLabel } from "../../../found-text";
import { JsonLd } from "../../../json-ld";
import { OutletName } from "../../../outlet-name";
import { OutsideLink } from "../../../outside-link";
import { PublicPage } from "../../../public-page";
import { siteIn } from "../../../read";
import { Passage } from "./passage";

interface Props {
  readonly params: Promise<{ language: string; id: string }>;
}

const find = cache(async (id: string) => (isId(id) ? readArticle(id) : null));

function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

async function read({ params }: Props) {
  const { language, id } = await params;
  const site = await siteIn(language);
  return { site, page: (await find(id)) ?? notFound(), path: `/articles/${id}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, page, path } = await read(props);
  const t = translatorOf(site.language, "browse");
  const title = withoutHiddenCharacters(page.article.title);
  return {
    title: `${title} · ${site.name}`,
    description: t("article.description", { newsroom: site.name, title }),
    alternates: alternatesOf(site, path),
  };
}

/** What was checked in an article: the passages in which it stands, marked, and where each leads. */
export default async function ArticlePage(props: Props) {
  const { site, page, path } = await read(props);
  const { language } = site;
  const { article, passages, verdicts } = page;
  const t = translatorOf(language, "browse");
  const steps = [
    { name: t("nav.verdicts"), path: "/verdicts" },
    { name: article.title, path },
  ];
  return (
    <PublicPage site={site} path={path} steps={steps}>
      <article className="grid gap-8">
        <header className="grid gap-2">
          <p className="text-note text-faint">
            {t("article.label")}
            {article.outlet && (
              <>
                {" · "}
                <OutletName
                  outlet={article.outlet}
                  language={language}
                  isLinked={page.isOutletListed}
                />
              </>
            )}
            {article.publishedOn && (
              <>
                {" · "}
                <Day date={article.publishedOn} language={language} />
              </>
            )}
          </p>
          <BidiText
            as="h1"
            text={article.title}
            lang={page.language}
            className="font-words text-title font-semibold"
          />
          <LanguageLabel of={page.language} page={language} className="w-fit" />
          <p className="text-ui">
            {article.address ? (
              <OutsideLink address={article.address}>{t("article.original")}</OutsideLink>
            ) : (
              t("article.noAddress")
            )}
          </p>
          <p className="text-note text-faint">{t("article.note")}</p>
        </header>
        <Section id="passages" title={t("article.passages")}>
          <ol className="grid gap-10">
            {passages.map((passage) => (
              <li key={passage.text}>
                <Passage passage={passage} lang={page.language} language={language} />
              </li>
            ))}
          </ol>
        </Section>
      </article>
      <JsonLd data={toClaimList(site.markup, language, verdicts)} />
    </PublicPage>
  );
}
