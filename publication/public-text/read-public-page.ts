import { database } from "@/prisma/client";
import type { TextDocument } from "./document";
import { type PublicPage, publicPages } from "./subjects";

/** A page as two people agreed on it. */
export interface PublicPageText {
  /** By language: at least one. */
  readonly texts: Readonly<Record<string, TextDocument>>;
  readonly approvedAt: Date;
}

/** What a page says now; null where nothing was ever approved. One query. */
export async function readPublicPage(page: PublicPage): Promise<PublicPageText | null> {
  const row = await database().publicTextProposal.findFirst({
    where: { subject: page, approval: { isNot: null } },
    orderBy: { ordinal: "desc" },
    include: { approval: true },
  });
  if (!row?.approval) return null;
  const texts = row.content as unknown as PublicPageText["texts"];
  return { texts, approvedAt: row.approval.approvedAt };
}

/** The pages that there are to read; the methodology, which shows the scale, always is. One query. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const rows = await database().publicTextProposal.groupBy({
    by: ["subject"],
    where: { subject: { in: [...publicPages] }, approval: { isNot: null } },
  });
  const found = new Set<string>(["methodology", ...rows.map(({ subject }) => subject)]);
  return publicPages.filter((page) => found.has(page));
}
