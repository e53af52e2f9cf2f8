import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { toClaimReview } from "@/publication/claim-review/to-claim-review";
import { JsonLd } from "../../../json-ld";
import { PublicPage } from "../../../public-page";
import { publishedVerdict, siteIn } from "../../../read";
import { Answers } from "./answers";
import { Changes, ChangesAhead } from "./changes";
import { ExactWords } from "./exact-words";
import { Head } from "./head";
import { metadataOf } from "./metadata";
import { Reasoning } from "./reasoning";
import { RightOfReply } from "./right-of-reply";
import { Sources } from "./sources";
import { Work } from "./work";

interface Props {
  readonly params: Promise<{ language: string; id: string }>;
}

async function read({ params }: Props) {
  const { language, id } = await params;
  const site = await siteIn(language);
  return { site, verdict: (await publishedVerdict(id)) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, verdict } = await read(props);
  return metadataOf(verdict.record, site);
}

export default async function VerdictPage(props: Props) {
  const { site, verdict } = await read(props);
  const { record, linked } = verdict;
  const path = `/verdicts/${encodeURIComponent(record.claimId)}`;
  const claim = textIn(record.wording, site.language, record.language)?.text ?? "";
  const steps = [
    { name: translatorOf(site.language, "browse")("nav.verdicts"), path: "/verdicts" },
    { name: claim, path },
  ];
  // One ClaimReview a verdict: on the page in the language that the review was written in.
  const markup = site.language === record.language ? toClaimReview(record, site.markup) : null;
  return (
    <PublicPage site={site} path={path} steps={steps}>
      <article className="grid gap-10 print:gap-5">
        <div className="grid gap-6 print:gap-3">
          <ChangesAhead record={record} site={site} />
          <Head record={record} site={site} linked={linked} />
        </div>
        <Answers record={record} site={site} />
        <ExactWords record={record} site={site} linked={linked} />
        <Reasoning record={record} site={site} />
        <Sources record={record} site={site} />
        <RightOfReply record={record} site={site} />
        <Changes record={record} site={site} />
        <Work verdict={verdict} site={site} />
      </article>
      {markup && <JsonLd data={markup} />}
    </PublicPage>
  );
}
