import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { orderSitePress } from "../legal/order-site-press";

/**
 * Has the first pages pressed anew where the public is told that one of these claims is being checked:
 * what they call its speaker follows from rows that changed. Without claims: where it is told of any.
 */
export async function pressNotes(tx: Transaction, claimIds?: readonly string[]): Promise<void> {
  const { sql } = Prisma;
  const ofThese = claimIds ? sql`n."claimId" = ANY (${[...claimIds]}::text[])` : sql`true`;
  const notes = await tx.$queryRaw<unknown[]>`
    SELECT n.id FROM "BeingCheckedNote" n WHERE ${ofThese}
      AND NOT EXISTS (SELECT FROM "BeingCheckedEnding" e WHERE e."noteId" = n.id) LIMIT 1`;
  if (notes.length > 0) await orderSitePress(tx);
}
