import type { Metadata } from "next";
import { translatorOf } from "@/language/translator";
import { apiPaths } from "@/publication/api/openapi";
import { searchParameters } from "@/publication/api/search";
import { cardTitle, exampleFrame } from "@/publication/exchange/oembed";
import { Section } from "@/ui/frame";
import { alternatesOf } from "../../alternates";
import { PublicPage } from "../../public-page";
import { type PublicSite, siteIn } from "../../read";

interface Props {
  readonly params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "exchange");
  const title = `${t("api.title")} · ${site.name}`;
  const description = t("api.description", { newsroom: site.name });
  return { title, description, alternates: alternatesOf(site, "/api") };
}

/** What programs can read here, told to people. */
export default async function OpenDataPage({ params }: Props) {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "exchange");
  const code = { code: (text: React.ReactNode) => <Code>{text}</Code> };
  return (
    <PublicPage site={site} path="/api">
      <article className="grid grid-cols-1 gap-10">
        <header className="grid gap-2">
          <h1 className="text-display font-semibold">{t("api.title")}</h1>
          <p className="text-body">{t("api.intro")}</p>
        </header>
        <Section id="addresses" title={t("api.addresses")}>
          <Addresses site={site} />
          <p className="mt-4">
            <a href="/api/v1/openapi.json" className="link">
              {t("api.schema")}
            </a>
          </p>
        </Section>
        <Section id="pages" title={t("api.pagesTitle")}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>{t.rich("api.pages", code)}</li>
            <li>{t.rich("api.etag", code)}</li>
            <li>{t.rich("api.problems", code)}</li>
            <li>{t("api.retracted")}</li>
          </ul>
        </Section>
        <Section id="feeds" title={t("api.feedsTitle")}>
          <Feeds site={site} />
        </Section>
        <Section id="files" title={t("api.filesTitle")}>
          <Files site={site} />
        </Section>
        <Section id="verify" title={t("api.verifyTitle")}>
          <p>{t("api.verify")}</p>
          <Lines text={`npm run verify -- ${site.address}`} />
        </Section>
        <Section id="embed" title={t("api.embedTitle")}>
          <p>{t("api.embed")}</p>
          <Lines text={exampleOf(site, "card")} />
          <p className="mt-4">{t.rich("api.embedQuotation", code)}</p>
          <Lines text={exampleOf(site, "quotation")} />
        </Section>
      </article>
    </PublicPage>
  );
}

/** Text for programs: from left to right whatever stands around it. */
function Code({ children }: { readonly children: React.ReactNode }) {
  return (
    <code dir="ltr" className="rounded-sm bg-sunken px-1 text-note break-words">
      {children}
    </code>
  );
}

function Lines({ text }: { readonly text: string }) {
  return (
    <pre
      dir="ltr"
      className="mt-3 rounded-card border border-line bg-sunken p-3 text-note whitespace-pre-wrap wrap-anywhere"
    >
      {text}
    </pre>
  );
}

function Addresses({ site }: { readonly site: PublicSite }) {
  const t = translatorOf(site.language, "exchange");
  return (
    <ul className="grid gap-4">
      {Object.entries(apiPaths).map(([kind, { parameters }]) => (
        <li key={kind} className="grid gap-1">
          <p>
            <a href={`/api/v1/${kind}`} className="link">
              <Code>GET /api/v1/{kind}</Code>
            </a>
          </p>
          <p>
            <Code>GET /api/v1/{kind}/&#123;id&#125;</Code>
          </p>
          <Parameters names={Object.keys(parameters.shape)} site={site} />
        </li>
      ))}
      <li className="grid gap-1">
        <p>
          <Code>GET /api/v1/search?q=…</Code>
        </p>
        <p>{t.rich("api.search", { code: (text) => <Code>{text}</Code> })}</p>
        <Parameters names={Object.keys(searchParameters.shape)} site={site} />
      </li>
    </ul>
  );
}

function Parameters(props: { readonly names: readonly string[]; readonly site: PublicSite }) {
  return (
    <p className="text-note text-faint">
      {translatorOf(props.site.language, "exchange")("api.parameters")}:{" "}
      {props.names.map((name) => (
        <span key={name}>
          <Code>{name}</Code>{" "}
        </span>
      ))}
    </p>
  );
}

function Feeds({ site }: { readonly site: PublicSite }) {
  const t = translatorOf(site.language, "exchange");
  return (
    <>
      <ul className="grid gap-2">
        {(["verdicts", "corrections"] as const).map((name) => (
          <li key={name}>
            {t(`api.feedNames.${name}`)}:{" "}
            {(["rss", "atom", "json"] as const).map((form) => (
              <span key={form}>
                <a href={`/${site.language}/feeds/${name}.${form}`} className="link" dir="ltr">
                  {{ rss: "RSS", atom: "Atom", json: "JSON Feed" }[form]}
                </a>{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="mt-3">{t("api.feeds")}</p>
    </>
  );
}

/** Each with the address of one, where there is one for a month or an article. */
const files = [
  ["dump", "/exports/dump.json", true],
  ["dataFeed", "/exports/claim-reviews.json", true],
  ["dataFeedMonth", "/exports/claim-reviews/2026-11.json", false],
  ["csv", "/exports/verdicts.csv", true],
  ["annotations", "/exports/annotations/{id}.json", false],
  ["log", "/public-log.json", true],
  ["keys", "/.well-known/signing-keys.json", true],
] as const;

function Files({ site }: { readonly site: PublicSite }) {
  const t = translatorOf(site.language, "exchange");
  return (
    <ul className="grid gap-3">
      {files.map(([name, address, isThere]) => (
        <li key={name}>
          {t(`api.files.${name}`)}
          <br />
          {isThere ? (
            <a href={address} className="link">
              <Code>{address}</Code>
            </a>
          ) : (
            <Code>{address}</Code>
          )}
        </li>
      ))}
    </ul>
  );
}

function exampleOf(site: PublicSite, kind: "card" | "quotation"): string {
  const page = `${site.address}/${site.language}/verdicts/{id}`;
  return exampleFrame(page, kind, cardTitle(site.language, kind, site.name));
}
