import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { translatorOf } from "@/language/translator";
import { type Facet, isFacet } from "@/publication/addresses/facets";
import { type FacetValue, listFacet } from "@/publication/browse/list-facet";
import { Empty } from "@/ui/frame";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { alternatesOf } from "../../../../alternates";
import { PublicPage } from "../../../../public-page";
import { siteIn } from "../../../../read";
import { nameOfValue } from "../../verdict-list";

interface Props {
  readonly params: Promise<{ language: string; facet: string }>;
}

async function read({ params }: Props) {
  const { language, facet } = await params;
  const site = await siteIn(language);
  return { site, facet: isFacet(facet) ? facet : notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, facet } = await read(props);
  const t = translatorOf(site.language, "browse");
  return {
    title: `${t(`list.facetTitles.${facet}`)} · ${site.name}`,
    description: t(`list.facetTexts.${facet}`),
    alternates: alternatesOf(site, `/verdicts/by/${facet}`),
  };
}

/** Every value of a facet that has verdicts, with how many. */
export default async function FacetPage(props: Props) {
  const { site, facet } = await read(props);
  const { language } = site;
  const t = translatorOf(language, "browse");
  const title = t(`list.facetTitles.${facet}`);
  const path = `/verdicts/by/${facet}`;
  const values = await listFacet(facet);
  const steps = [
    { name: t("nav.verdicts"), path: "/verdicts" },
    { name: title, path },
  ];
  return (
    <PublicPage site={site} path={path} steps={steps}>
      <div className="grid gap-6">
        <h1 className="text-title font-semibold">{title}</h1>
        <p className="text-ui text-faint">{t(`list.facetTexts.${facet}`)}</p>
        {values.length === 0 && <Empty title={t("list.emptyTitle")}>{t("list.emptyText")}</Empty>}
        <ul className="divide-y divide-line border-y border-line empty:hidden">
          {values.map((found) => (
            <li key={found.value} className="flex flex-wrap items-center gap-x-3 py-2">
              {facet === "rating" && <RatingDial mark={dialOf(found.value)} />}
              <Value facet={facet} found={found} site={site} />
              <span className="ms-auto text-note text-faint">
                {t("list.count", { count: found.count })}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </PublicPage>
  );
}

function Value(props: {
  readonly facet: Facet;
  readonly found: FacetValue;
  readonly site: Awaited<ReturnType<typeof siteIn>>;
}) {
  const { facet, found, site } = props;
  return (
    <a
      href={`/${site.language}/verdicts/by/${facet}/${encodeURIComponent(found.value)}`}
      className="link inline-block py-1"
    >
      <bdi>{nameOfValue(facet, found, site.language)}</bdi>
    </a>
  );
}
