import { z } from "zod";
import type { Actor } from "@/access/actor";
import { transact } from "@/access/transact";
import type { Prisma } from "@/prisma/generated/client";
import { prose } from "@/review/text-input";
import { citedIds } from "@/review/verdict/plain-text";
import { richTextField } from "@/review/verdict/rich-text";
import { type TextDocument, toPlainText } from "./document";
import { proposePublicText } from "./propose-public-text";
import { publicPages } from "./subjects";

/** In characters. */
const longest = 40_000;

/** A document as JSON that cites nothing, without the empty lines at its end; one without words: null. */
const textField = richTextField.transform((given, context): TextDocument | null => {
  const words = given && toPlainText(given);
  if (!given || !words) return null;
  if (words.length > longest || citedIds(given).length > 0) {
    context.addIssue({ code: "custom", message: words.length > longest ? "too-long" : "invalid" });
    return z.NEVER;
  }
  const last = given.content.findLastIndex((block) =>
    toPlainText({ type: "doc", content: [block] }),
  );
  return { type: "doc", content: given.content.slice(0, last + 1) };
});

export const proposePageInput = z
  .object({
    page: z.enum(publicPages),
    basedOn: z.coerce.number().int().min(0),
    ar: textField,
    en: textField,
    note: prose(1_000),
  })
  .refine(({ ar, en }) => ar !== null || en !== null, { error: "required", path: ["ar"] });

/**
 * Proposes what a page is to say. The languages are written side by side; one may wait. Throws
 * what `proposePublicText` throws.
 */
export async function proposePage(actor: Actor, input: z.infer<typeof proposePageInput>) {
  const { page, basedOn, note, ar, en } = input;
  const texts: unknown = { ...(ar && { ar }), ...(en && { en }) };
  const content = texts as Prisma.InputJsonObject;
  return transact(async (tx) => {
    const approved = await tx.publicTextProposal.findFirst({
      where: { subject: page, approval: { isNot: null } },
      orderBy: { ordinal: "desc" },
    });
    const current = approved?.content ?? null;
    return proposePublicText(tx, actor, { subject: page, content, current, basedOn, note });
  });
}
