import { z } from "zod";
import type { Actor } from "@/access/actor";
import { transact } from "@/access/transact";
import { optionalProse, prose } from "@/review/text-input";
import { fromPlainText } from "./document";
import { proposePublicText } from "./propose-public-text";
import { publicPages } from "./subjects";

/** In characters. */
const longest = 40_000;

export const proposePageInput = z
  .object({
    page: z.enum(publicPages),
    basedOn: z.coerce.number().int().min(0),
    ar: optionalProse(longest),
    en: optionalProse(longest),
    note: prose(1_000),
  })
  .refine(({ ar, en }) => ar !== null || en !== null, { error: "required", path: ["ar"] });

/**
 * Proposes what a page is to say. The languages are written side by side; one may wait. Throws
 * what `proposePublicText` throws.
 */
export async function proposePage(actor: Actor, input: z.infer<typeof proposePageInput>) {
  const { page, basedOn, note, ar, en } = input;
  const content = { ...(ar && { ar: fromPlainText(ar) }), ...(en && { en: fromPlainText(en) }) };
  return transact(async (tx) => {
    const approved = await tx.publicTextProposal.findFirst({
      where: { subject: page, approval: { isNot: null } },
      orderBy: { ordinal: "desc" },
    });
    const current = approved?.content ?? null;
    return proposePublicText(tx, actor, { subject: page, content, current, basedOn, note });
  });
}
