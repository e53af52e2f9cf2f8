import type { Metadata } from "next";
import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { oembedAddress } from "@/publication/exchange/oembed";
import { lastAct, type PublishedRecord } from "@/publication/published-record";
import { speakersOf } from "@/publication/said-by";
import { alternatesOf } from "../../../alternates";
import { cardSize } from "../../../card-picture/card-size";
import type { PublicSite } from "../../../read";

/** Title, description and addresses. A retracted verdict stays to be found, with its reason. */
export function metadataOf(record: PublishedRecord, site: PublicSite): Metadata {
  const { language } = site;
  const t = translatorOf(language, "public");
  const claim = plain(textIn(record.wording, language, record.language)?.text);
  const rating = plain(textIn(record.content.texts, language)?.text.name);
  const finding = plain(textIn(record.texts, language, record.language)?.text.finding);
  const speaker = plain(speakersOf(record, language)[0]?.text) || t("verdict.unnamedSpeaker");

  const title = `${t("verdict.documentTitle", { rating, claim })} · ${site.name}`;
  const description = t("verdict.description", { speaker, claim, finding });
  const found = alternatesOf(site, `/verdicts/${encodeURIComponent(record.claimId)}`);
  const page = `${found.canonical}`;
  const oembed = [{ title, url: oembedAddress(site.address, page) }];
  const alternates = { ...found, types: { ...found.types, "application/json+oembed": oembed } };
  const image = { url: `${page}/card.png`, ...cardSize, alt: title };
  const openGraph = {
    type: "article",
    title,
    description,
    url: page,
    images: image,
    siteName: site.name,
    locale: language,
    publishedTime: record.history[0]?.at ?? lastAct(record).at,
    modifiedTime: lastAct(record).at,
  } as const;
  const twitter = { card: "summary_large_image", title, description, images: image } as const;
  return { title, description, alternates, openGraph, twitter };
}

function plain(text: string | undefined): string {
  return withoutHiddenCharacters(text ?? "");
}
