import { notFound } from "next/navigation";
import { pictureOf } from "@/publication/kept-picture";
import { cardWords } from "../../../../card-picture/card-words";
import { cardDrawing, drawCard } from "../../../../card-picture/draw-card";
import { publishedVerdict, siteIn } from "../../../../read";

// Drawn for the press alone, each time from what is published at that moment.
export const dynamic = "force-dynamic";

/** The picture of a verdict for those who share its page: PNG, 1200 × 630. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ language: string; id: string }> },
) {
  const { language, id } = await params;
  const site = await siteIn(language);
  const verdict = (await publishedVerdict(id)) ?? notFound();
  const words = cardWords(verdict.record, site);
  const address = `/${site.language}/verdicts/${encodeURIComponent(verdict.record.claimId)}/card.png`;
  const picture = await pictureOf(address, { drawing: cardDrawing, ...words }, () =>
    drawCard(words),
  );
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": "image/png" } });
}
