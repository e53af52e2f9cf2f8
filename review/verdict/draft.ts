import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { type DraftContent, draftContentSchema } from "./draft-content";

export const saveDraftInput = z.object({
  claimId: z.string(),
  basedOn: z.number().int().min(0),
  /** A name that the open page gave itself. */
  writer: z.string().regex(/^[\w-]{1,64}$/),
  /** When the draft that this page last had before the eyes was saved (ISO); null: there was none. */
  base: z.iso.datetime().nullable(),
  content: draftContentSchema,
});

/** A person's draft of a claim's verdict. */
export interface Draft {
  readonly basedOn: number;
  readonly content: DraftContent;
  readonly savedAt: Date;
  /** What the same person wrote elsewhere meanwhile. */
  readonly other: { readonly content: DraftContent; readonly savedAt: Date } | null;
}

/**
 * Keeps what somebody is writing: one draft a person and claim, newest text first. What another open
 * page of the same person saved since `base` is not lost: it becomes `other`. No act: nothing is
 * decided by it.
 */
export async function saveDraft(
  actor: Actor,
  input: z.output<typeof saveDraftInput>,
): Promise<Draft> {
  authorise(actor, "propose-verdict");
  const { claimId, basedOn, writer, base, content } = input;
  const key = { claimId, personId: actor.personId };
  return transact(async (tx) => {
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(hashtextextended(${`draft:${claimId}:${actor.personId}`}, 0))`;
    const kept = await tx.verdictDraft.findUnique({ where: { claimId_personId: key } });
    const elsewhere = kept && kept.writer !== writer && kept.savedAt.toISOString() !== base;
    const row = {
      basedOn,
      writer,
      content: toJson(content),
      savedAt: new Date(),
      ...(elsewhere && { other: toJson(kept.content), otherSavedAt: kept.savedAt }),
    };
    if (!kept && !(await tx.claim.findUnique({ where: { id: claimId } }))) {
      throw new Refusal("not-found", { what: "claim" });
    }
    const saved = await tx.verdictDraft.upsert({
      where: { claimId_personId: key },
      create: { ...key, ...row },
      update: row,
    });
    return toDraft(saved);
  });
}

const draftOf = { claimId: z.string() };

export const discardDraftInput = z.object({
  ...draftOf,
  /** `other`: what was written elsewhere; `draft`: all of it. */
  which: z.enum(["draft", "other"]),
});

/** Throws a draft away, or what was written elsewhere. Nothing happens where there is none. */
export async function discardDraft(
  actor: Actor,
  { claimId, which }: z.output<typeof discardDraftInput>,
): Promise<void> {
  authorise(actor, "propose-verdict");
  const where = { claimId, personId: actor.personId };
  if (which === "draft") await database().verdictDraft.deleteMany({ where });
  else {
    const data = { other: Prisma.DbNull, otherSavedAt: null };
    await database().verdictDraft.updateMany({ where, data });
  }
}

/** A stored draft as its writer gets it back. */
export function toDraft(row: {
  basedOn: number;
  content: Prisma.JsonValue;
  savedAt: Date;
  other: Prisma.JsonValue;
  otherSavedAt: Date | null;
}): Draft {
  const { basedOn, content, savedAt, other, otherSavedAt } = row;
  return {
    basedOn,
    content: content as unknown as DraftContent,
    savedAt,
    other:
      other && otherSavedAt
        ? { content: other as unknown as DraftContent, savedAt: otherSavedAt }
        : null,
  };
}

function toJson(value: unknown): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
