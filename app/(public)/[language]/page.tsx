import type { Metadata } from "next";
import { translatorOf } from "@/language/translator";
import { listNewlyPublished } from "@/publication/browse/live-verdicts";
import { listBeingChecked } from "@/publication/list-being-checked";
import { Empty } from "@/ui/frame";
import { alternatesOf } from "../alternates";
import { BeingCheckedList } from "../being-checked";
import { PublicPage } from "../public-page";
import { siteIn } from "../read";
import { Teaser } from "../teaser";

interface Props {
  readonly params: Promise<{ language: string }>;
}

/** As many as fit a front page; older ones are at their own addresses. */
const onTheFrontPage = 25;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "public");
  const title = `${t("home.title")} · ${site.name}`;
  const description = t("home.description", { newsroom: site.name });
  const alternates = alternatesOf(site, "");
  return { title, description, alternates, openGraph: { title, description, type: "website" } };
}

export default async function LatestVerdictsPage({ params }: Props) {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "public");
  const [first, ...others] = await listNewlyPublished(onTheFrontPage);
  return (
    <PublicPage site={site} path="" width="page">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 border-b border-ink pb-2">
        <h1 className="text-ui font-semibold">{t("home.title")}</h1>
        <p className="text-note text-faint">{t("home.motto")}</p>
      </div>
      {!first && <Empty title={t("home.emptyTitle")}>{t("home.emptyText")}</Empty>}
      {first && <Teaser record={first.record} language={site.language} leads />}
      {others.length > 0 && (
        <ul className="mt-10 grid gap-x-10 md:grid-cols-2 lg:grid-cols-3">
          {others.map(({ record }) => (
            <li key={record.claimId} className="border-t border-line py-6">
              <Teaser record={record} language={site.language} />
            </li>
          ))}
        </ul>
      )}
      <BeingCheckedList claims={await listBeingChecked(onTheFrontPage)} language={site.language} />
    </PublicPage>
  );
}
