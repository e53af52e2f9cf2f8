import { z } from "zod";
import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { type Language, languageCodes } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { verdictAddress } from "../claim-review/site";
import { findPublishedVerdict } from "../read-published";
import { nameIn, theSite } from "./the-site";

/** What https://oembed.com section 2.2 asks of a consumer; what it adds itself is not looked at. */
export const oembedParameters = z.object({
  url: z.url(),
  maxwidth: z.coerce.number().int().min(1).optional(),
  maxheight: z.coerce.number().int().min(1).optional(),
  format: z.string().optional(),
});

/** What is answered for a verdict's page (section 2.3.4.4, the rich type). */
export const oembedSchema = z.object({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
  /** Left out where it is larger than what was asked for, which it must respect (section 2.3.4). */
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
});

/** The forms in which a verdict can be embedded: each the end of an address, and a key of messages. */
type CardKind = keyof typeof sizes;

/** Pixels. A card is as wide as its place, and most claims fit this height at its least width. */
const sizes = {
  card: { width: 560, height: 420 },
  quotation: { width: 560, height: 520 },
} as const;
const picture = { width: 1200, height: 630 } as const;

/** A page may be retracted: consumers should ask again within the hour. */
const cacheAge = 3600;

/** The address that a verdict's page names for those who embed it. */
export function oembedAddress(site: string, page: string): string {
  return `${site}/api/oembed?url=${encodeURIComponent(page)}`;
}

/**
 * The embedding of a verdict's page, or of one of its cards; null where the address is of none that is
 * published. Of `…/quotation` it is the exact words in their passage.
 */
export async function readOembed({
  url,
  maxwidth,
  maxheight,
}: z.infer<typeof oembedParameters>): Promise<z.infer<typeof oembedSchema> | null> {
  const site = await theSite();
  const page = verdictOfAddress(url, site.address);
  const verdict = page && (await findPublishedVerdict(page.claimId));
  if (!page || !verdict) return null;
  const { language, claimId, kind } = page;
  const address = verdictAddress(site.address, language, claimId);
  const claim = textIn(verdict.record.wording, language, verdict.record.language)?.text ?? "";
  const newsroom = nameIn(site, language);
  const width = Math.min(sizes[kind].width, maxwidth ?? sizes[kind].width);
  const height = Math.min(sizes[kind].height, maxheight ?? sizes[kind].height);
  const title = cardTitle(language, kind, newsroom);
  const fits = picture.width <= (maxwidth ?? Infinity) && picture.height <= (maxheight ?? Infinity);
  return {
    version: "1.0",
    type: "rich",
    title: withoutHiddenCharacters(claim),
    provider_name: newsroom,
    provider_url: site.address,
    cache_age: cacheAge,
    html: frameOf({ src: `${address}/${kind}`, title, width, height }),
    width,
    height,
    ...(fits && {
      thumbnail_url: `${address}/card.png`,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/** Which verdict a page's address is of, in which language. */
function verdictOfAddress(
  url: string,
  site: string,
): { language: Language; claimId: string; kind: CardKind } | null {
  const { origin, pathname } = new URL(url);
  if (origin !== new URL(site).origin) return null;
  const [, code, claimId, kind = "card"] =
    /^\/([a-z]+)\/verdicts\/([A-Za-z0-9_-]{1,64})(?:\/(card|quotation))?\/?$/.exec(pathname) ?? [];
  const language = languageCodes.find((each) => each === code);
  return language && claimId ? { language, claimId, kind: kind as CardKind } : null;
}

/** What a frame with such a card is called. `newsroom`: its name. */
export function cardTitle(language: Language, kind: CardKind, newsroom: string): string {
  const t = translatorOf(language, "exchange");
  return t(kind === "card" ? "card.title" : "card.quotation", { newsroom });
}

/** Such a card in a frame as large as it usually needs. `page`: the verdict's address. */
export function exampleFrame(page: string, kind: CardKind, title: string): string {
  return frameOf({ src: `${page}/${kind}`, title, ...sizes[kind] });
}

/**
 * The card in a frame that can run nothing; its links open beside the page that holds it. Without an
 * origin of its own it would be refused its typefaces.
 */
function frameOf(of: {
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}): string {
  const title = of.title.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return (
    `<iframe src="${of.src}" title="${title}" width="${of.width}" height="${of.height}" ` +
    'loading="lazy" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" ' +
    'style="border:0;max-width:100%"></iframe>'
  );
}
