import type { ReactNode } from "react";
import { languageCodes, languages } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { BidiText } from "@/ui/bidi-text";
import { Column, SkipLink } from "@/ui/frame";
import { Breadcrumbs, type Step } from "./breadcrumbs";
import { Colophon } from "./colophon";
import type { PublicSite } from "./read";

/**
 * What every public page has around its text: the newsroom's name, the way to the verdicts and to the
 * search, the same page in the other language, how the newsroom works and how to reach it.
 */
export function PublicPage(props: {
  readonly site: PublicSite;
  /** The address after the language: the other language's page is at the same one. */
  readonly path: string;
  /** The way here from the front page, this page last. */
  readonly steps?: readonly Step[];
  readonly width?: "measure" | "page";
  readonly children: ReactNode;
}) {
  const { site, path, steps, width = "measure", children } = props;
  const t = translatorOf(site.language, "public");
  return (
    <>
      <SkipLink>{t("site.skip")}</SkipLink>
      <Masthead site={site} path={path} width={width} />
      <main id="content" className="py-6 sm:py-10 print:py-4">
        <Column width={width}>
          {steps && <Breadcrumbs site={site} steps={steps} />}
          {children}
        </Column>
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
  const browse = translatorOf(site.language, "browse");
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
            {(["verdicts", "speakers", "search"] as const).map((name) => (
              <li key={name}>
                <a href={`/${site.language}/${name}`} className="link inline-block py-1">
                  {browse(`nav.${name}`)}
                </a>
              </li>
            ))}
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
