import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { isolated, withoutHiddenCharacters } from "@/language/bidi";
import { type FoundText, textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { findMovedTo, readSpeaker, type SaidClaim } from "@/publication/browse/read-speaker";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Notice } from "@/ui/notice";
import { alternatesOf } from "../../../alternates";
import { Day } from "../../../day";
import { FoundBlock } from "../../../found-text";
import { OutsideLink } from "../../../outside-link";
import { PublicPage } from "../../../public-page";
import { type PublicSite, siteIn } from "../../../read";
import { VerdictLine } from "../../../verdict-line";

interface Props {
  readonly params: Promise<{ language: string; id: string }>;
}

const find = cache(async (id: string) => {
  if (!isId(id)) return null;
  const speaker = await readSpeaker(id);
  return speaker ?? (await findMovedTo(id));
});

const titleClass = "text-title font-semibold";

function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

async function read({ params }: Props) {
  const { language, id } = await params;
  const site = await siteIn(language);
  const speaker = (await find(id)) ?? notFound();
  const name: FoundText<string> = textIn(speaker.names, site.language) ?? { text: "", language };
  return { site, speaker, name, path: `/speakers/${speaker.id}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, speaker, name, path } = await read(props);
  const t = translatorOf(site.language, "browse");
  const plain = withoutHiddenCharacters(name.text);
  return {
    title: `${plain} · ${site.name}`,
    description: t("speaker.description", { newsroom: site.name, name: plain }),
    alternates: alternatesOf(site, path),
    ...(speaker.claims === null && { robots: "noindex, follow" }),
  };
}

/** What a speaker said that was checked, in the order of time, and what cannot be read off it. */
export default async function SpeakerPage(props: Props) {
  const { site, speaker, name, path } = await read(props);
  const t = translatorOf(site.language, "browse");
  const steps = [
    { name: t("speaker.index"), path: "/speakers" },
    { name: name.text, path },
  ];
  if (speaker.claims === null) {
    return (
      <PublicPage site={site} path={path} steps={steps}>
        <div className="grid gap-6">
          <FoundBlock as="h1" found={name} page={site.language} className={titleClass} />
          <p>{t("speaker.moved")}</p>
          <p>
            <a className="link" href={`/${site.language}${path}`}>
              {t("speaker.link", { name: isolated(name.text) })}
            </a>
          </p>
        </div>
      </PublicPage>
    );
  }
  const { claims, wikidataId } = speaker;
  return (
    <PublicPage site={site} path={path} steps={steps}>
      <div className="grid gap-8">
        <header className="grid gap-2">
          <FoundBlock as="h1" found={name} page={site.language} className={titleClass} />
          {/^Q\d+$/.test(wikidataId ?? "") && (
            <p className="text-note">
              <OutsideLink address={`https://www.wikidata.org/wiki/${wikidataId}`}>
                {t("speaker.wikidata")}
              </OutsideLink>
            </p>
          )}
        </header>
        <Notice tone="calm">
          <p>{t("speaker.caution")}</p>
        </Notice>
        <Section
          id="claims"
          title={t("speaker.claims")}
          aside={t("speaker.count", { count: claims.length })}
        >
          <ul className="divide-y divide-line border-y border-line">
            {claims.map((claim) => (
              <li key={claim.record.claimId} className="py-4">
                <Claim claim={claim} site={site} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </PublicPage>
  );
}

function Claim({ claim, site }: { readonly claim: SaidClaim; readonly site: PublicSite }) {
  const { record, utterances, saidOn } = claim;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const articles = new Map(utterances.map((one) => [one.article.id, one]));
  return (
    <VerdictLine
      record={record}
      language={language}
      level={3}
      about={saidOn ? <Day date={saidOn} language={language} /> : t("speaker.undated")}
    >
      <ul className="text-note text-faint">
        {[...articles.values()].map((utterance) => (
          <li key={utterance.article.id}>
            <a href={`/${language}/articles/${utterance.article.id}`} className="link">
              <BidiText text={utterance.article.title} lang={utterance.language} />
            </a>
          </li>
        ))}
      </ul>
    </VerdictLine>
  );
}
