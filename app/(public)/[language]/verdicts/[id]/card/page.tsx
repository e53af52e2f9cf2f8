import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { isRetracted } from "@/publication/published-record";
import { firstSaidOn } from "@/publication/said-by";
import { BidiText } from "@/ui/bidi-text";
import { Day } from "../../../../day";
import { FoundBlock } from "../../../../found-text";
import { ContentRating } from "../../../../rating-word";
import { publishedVerdict, siteIn } from "../../../../read";
import { Speakers } from "../../../../speakers";

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
  const { language, name } = site;
  const t = translatorOf(language, "exchange");
  const canonical = `${site.address}/${language}/verdicts/${verdict.record.claimId}`;
  return {
    title: t("card.title", { newsroom: name }),
    // The verdict's page is the one to be found.
    robots: { index: false },
    alternates: { canonical },
  };
}

/** A verdict in the space of a card, for the pages of others: the claim, the rating, the finding. */
export default async function VerdictCard(props: Props) {
  const { site, verdict } = await read(props);
  const { record } = verdict;
  const { language } = site;
  const t = translatorOf(language, "public");
  const finding = textIn(record.texts, language, record.language);
  const page = `${site.address}/${language}/verdicts/${encodeURIComponent(record.claimId)}`;
  const saidOn = firstSaidOn(record);
  const away = { target: "_blank", rel: "noopener" } as const;
  return (
    <main className="grid min-h-svh content-start gap-3 border border-line bg-paper p-4 sm:p-5">
      <p className="text-note text-faint">
        <BidiText text={site.name} />
      </p>
      <a href={page} {...away} className="link-quiet">
        <FoundBlock
          as="h1"
          found={textIn(record.wording, language, record.language)}
          page={language}
          className="font-words text-lead font-semibold"
        />
      </a>
      <p className="text-note text-faint">
        <span className="font-semibold text-ink">
          <Speakers record={record} language={language} />
        </span>
        {saidOn && (
          <>
            {" · "}
            <Day date={saidOn} language={language} />
          </>
        )}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 border-t border-line pt-3 text-lead">
        <ContentRating
          rating={record.content}
          language={language}
          size="card"
          struck={isRetracted(record)}
        />
        {isRetracted(record) && <span className="text-danger">({t("changes.retracted")})</span>}
      </p>
      {finding && (
        <FoundBlock
          as="p"
          found={{ text: finding.text.finding, language: finding.language }}
          page={language}
          className="text-ui"
        />
      )}
      <p className="text-note">
        <a href={page} {...away} className="link">
          {translatorOf(language, "exchange")("card.read")}
        </a>
      </p>
    </main>
  );
}
