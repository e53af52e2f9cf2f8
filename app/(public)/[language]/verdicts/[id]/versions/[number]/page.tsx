import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { readVersion } from "@/publication/browse/read-version";
import { alternatesOf } from "../../../../../alternates";
import { PublicPage } from "../../../../../public-page";
import { siteIn } from "../../../../../read";
import { Answers } from "../../answers";
import { ExactWords } from "../../exact-words";
import { Head } from "../../head";
import { Reasoning } from "../../reasoning";
import { RightOfReply } from "../../right-of-reply";
import { Sources } from "../../sources";
import { About } from "./about";
import { Differences } from "./differences";

interface Props {
  readonly params: Promise<{ language: string; id: string; number: string }>;
}

const find = cache(readVersion);

async function read({ params }: Props) {
  const { language, id, number } = await params;
  const site = await siteIn(language);
  const version = /^[1-9]\d{0,5}$/.test(number) ? await find(id, Number(number)) : null;
  return { site, version: version ?? notFound() };
}

/** Search engines are to find the verdict itself, not what it once was. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, version } = await read(props);
  const { newest, number } = version;
  const t = translatorOf(site.language, "browse");
  const claim = withoutHiddenCharacters(textIn(newest.wording, site.language)?.text ?? "");
  const verdict = `/verdicts/${encodeURIComponent(newest.claimId)}`;
  const { languages } = alternatesOf(site, `${verdict}/versions/${number}`);
  return {
    title: `${t("version.documentTitle", { number, claim })} · ${site.name}`,
    robots: "noindex",
    alternates: { canonical: `${site.address}/${site.language}${verdict}`, languages },
  };
}

/** A verdict as it stood then: what it is, what changed in it, and its whole text. */
export default async function VersionPage(props: Props) {
  const { site, version } = await read(props);
  const { record, previous, newest, number, kind } = version;
  const t = translatorOf(site.language, "browse");
  const verdict = `/verdicts/${encodeURIComponent(newest.claimId)}`;
  const path = `${verdict}/versions/${number}`;
  const steps = [
    { name: t("nav.verdicts"), path: "/verdicts" },
    { name: textIn(newest.wording, site.language, newest.language)?.text ?? "", path: verdict },
    { name: t("version.version", { number }), path },
  ];
  const part = record && { record, site };
  return (
    <PublicPage site={site} path={path} steps={steps}>
      <article className="grid gap-10 print:gap-5">
        <About version={version} site={site} verdict={`/${site.language}${verdict}`} />
        {record && number > 1 && kind !== "RETRACTION" && (
          <Differences record={record} previous={previous} site={site} />
        )}
        {part && (
          <div className="grid gap-10 border-t border-ink pt-8 print:gap-5">
            <Head {...part} level={2} />
            <Answers {...part} />
            <ExactWords {...part} />
            <Reasoning {...part} />
            <Sources {...part} />
            <RightOfReply {...part} />
          </div>
        )}
      </article>
    </PublicPage>
  );
}
