import type { ReactNode } from "react";
import { translatorOf } from "@/language/translator";
import { facets } from "@/publication/addresses/facets";
import { Column } from "@/ui/frame";
import type { PublicSite } from "./read";

/** At the foot of every public page: how to browse, how we work, what we publish about that. */
export function Colophon(props: { readonly site: PublicSite; readonly width: "measure" | "page" }) {
  const { site, width } = props;
  const t = translatorOf(site.language, "public");
  const browse = translatorOf(site.language, "browse");
  const readers = translatorOf(site.language, "readers");
  const { contactEmail } = site.newsroom;
  return (
    <footer className="border-t border-line bg-sunken py-8 text-note text-faint print:hidden">
      <Column width={width} className="grid gap-6">
        <p className="max-w-measure">{t("site.method")}</p>
        <div className="grid gap-6 sm:grid-cols-3">
          <Links site={site} label={browse("nav.browse")}>
            {[
              ["/verdicts", browse("nav.verdicts")],
              ...facets.map((facet) => [`/verdicts/by/${facet}`, browse(`list.facets.${facet}`)]),
              ["/speakers", browse("nav.speakers")],
              ["/search", browse("nav.search")],
            ]}
          </Links>
          <Links site={site} label={t("pages.label")}>
            {site.pages.map((page) => [`/${page}`, t(`pages.${page}`)])}
          </Links>
          <Links site={site} label={browse("nav.openBooks")}>
            {[
              ["/corrections", browse("nav.corrections")],
              ["/log", browse("nav.log")],
              ["/api", translatorOf(site.language, "exchange")("api.title")],
              ["/report", readers("ERROR.title")],
              ["/submit", readers("CLAIM.title")],
            ]}
          </Links>
        </div>
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

function Links(props: {
  readonly site: PublicSite;
  readonly label: string;
  /** Each with its path after the language, and its words. */
  readonly children: readonly (readonly (string | undefined)[])[];
}): ReactNode {
  const { site, label, children } = props;
  return (
    <nav aria-label={label}>
      <p aria-hidden="true" className="font-semibold text-ink">
        {label}
      </p>
      <ul>
        {children.map(([path, words]) => (
          <li key={path}>
            <a href={`/${site.language}${path}`} className="link inline-block py-1">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
