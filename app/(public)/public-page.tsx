import type { ReactNode } from "react";
import { languageCodes, languages } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { BidiText } from "@/ui/bidi-text";
import { Column, SkipLink } from "@/ui/frame";
import type { PublicSite } from "./read";

/**
 * What every public page has around its text: the newsroom's name, the way to the latest verdicts,
 * the same page in the other language, how the newsroom works and how to reach it.
 */
export function PublicPage(props: {
  readonly site: PublicSite;
  /** The address after the language: the other language's page is at the same one. */
  readonly path: string;
  readonly width?: "measure" | "page";
  readonly children: ReactNode;
}) {
  const { site, path, width = "measure", children } = props;
  const t = translatorOf(site.language, "public");
  return (
    <>
      <SkipLink>{t("site.skip")}</SkipLink>
      <Masthead site={site} path={path} width={width} />
      <main id="content" className="py-6 sm:py-10 print:py-4">
        <Column width={width}>{children}</Column>
      </main>
      <Colophon site={site} width={width} />
    </>
  );
}

function Masthead(props: {
  readonly site: PublicSite;
  readonly path: string;
  readonly width: "measure" | "page";
}) {
  const { site, path, width } = props;
  const t = translatorOf(site.language, "public");
  return (
    <header className="border-b border-line">
      {site.newsroom.isDemonstration && (
        <p className="border-b border-line bg-sunken px-4 py-1.5 text-center text-note text-faint">
          {t("site.demonstration")}
        </p>
      )}
      <Column width={width} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
        <p className="me-auto font-words text-lead">
          <a href={`/${site.language}`} className="link-quiet">
            <SiteName site={site} />
          </a>
        </p>
        <nav aria-label={t("site.menu")} className="text-note print:hidden">
          <ul className="flex flex-wrap gap-x-5">
            <li>
              <a href={`/${site.language}`} className="link inline-block py-1">
                {t("site.latest")}
              </a>
            </li>
            {languageCodes
              .filter((code) => code !== site.language)
              .map((code) => (
                <li key={code}>
                  <a
                    href={`/${code}${path}`}
                    hrefLang={code}
                    lang={code}
                    dir={languages[code].direction}
                    className="link inline-block py-1"
                  >
                    {languages[code].name}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </Column>
    </header>
  );
}

/** The newsroom's logo, which says its name to whoever does not see it; else the name. */
function SiteName({ site }: { readonly site: PublicSite }) {
  const { logo } = site.newsroom;
  if (!logo) return <BidiText text={site.name} />;
  return (
    // biome-ignore lint/performance/noImgElement: pressed pages are served without Next's images
    <img
      src={`/api/newsroom-logo/${logo.hash}.png`}
      width={logo.width}
      height={logo.height}
      alt={site.name}
      className="h-10 w-auto max-w-[60vw] object-contain"
    />
  );
}

function Colophon({
  site,
  width,
}: {
  readonly site: PublicSite;
  readonly width: "measure" | "page";
}) {
  const t = translatorOf(site.language, "public");
  const { contactEmail } = site.newsroom;
  return (
    <footer className="border-t border-line bg-sunken py-8 text-note text-faint print:hidden">
      <Column width={width} className="grid gap-2">
        <p className="max-w-measure">{t("site.method")}</p>
        <nav aria-label={t("pages.label")}>
          <ul className="flex flex-wrap gap-x-5">
            {site.pages.map((page) => (
              <li key={page}>
                <a href={`/${site.language}/${page}`} className="link inline-block py-1">
                  {t(`pages.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          {t("site.contact")}{" "}
          <a href={`mailto:${contactEmail}`} className="link" dir="ltr">
            {contactEmail}
          </a>
        </p>
      </Column>
    </footer>
  );
}
