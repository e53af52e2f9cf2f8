import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { partialDateSchema } from "../dates";
import { languageTag, line } from "../text-input";
import { findEntryId } from "./entry";

export const officeKinds = ["OFFICE", "PARTY", "AFFILIATION"] as const;

export const addOfficeInput = z
  .object({
    speakerId: z.uuid(),
    kind: z.enum(officeKinds),
    language: languageTag,
    title: line(200),
    heldFrom: partialDateSchema,
    heldUntil: partialDateSchema,
  })
  .refine(({ heldFrom, heldUntil }) => isInOrder(heldFrom, heldUntil), {
    error: "ends-before-start",
    path: ["heldUntil"],
  });

/** Says which office, party or affiliation somebody has or had, with its dates where known. */
export async function addOffice(
  actor: Actor,
  input: z.infer<typeof addOfficeInput>,
): Promise<{ officeId: string }> {
  authorise(actor, "add-office");
  return transact(async (tx) => {
    const speakerId = await findEntryId(tx, input.speakerId);
    const { kind, title } = input;
    const office = await tx.speakerOffice.create({
      data: { ...input, speakerId, addedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "add-office",
      subject: `speaker:${speakerId}`,
      payload: { kind, title },
    });
    return { officeId: office.id };
  });
}

export const endOfficeInput = z.object({ officeId: z.uuid(), heldUntil: partialDateSchema });

/** Says when it ended; empty: it has not ended after all. Throws `invalid-input`. */
export async function endOffice(
  actor: Actor,
  { officeId, heldUntil }: z.infer<typeof endOfficeInput>,
): Promise<void> {
  authorise(actor, "end-office");
  await transact(async (tx) => {
    const { speakerId, title, heldFrom } = await findOffice(tx, officeId);
    if (!isInOrder(heldFrom, heldUntil)) {
      throw new Refusal("invalid-input", { fields: { heldUntil: "ends-before-start" } });
    }
    await tx.speakerOfficeEnd.create({ data: { officeId, heldUntil, endedBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "end-office",
      subject: `speaker:${speakerId}`,
      payload: { title, heldUntil },
    });
  });
}

export const withdrawOfficeInput = z.object({ officeId: z.uuid() });

/** Takes a wrong office, party or affiliation from an entry. */
export async function withdrawOffice(
  actor: Actor,
  { officeId }: z.infer<typeof withdrawOfficeInput>,
): Promise<void> {
  authorise(actor, "withdraw-office");
  await transact(async (tx) => {
    const { speakerId, title } = await findOffice(tx, officeId);
    await tx.speakerOfficeWithdrawal.create({ data: { officeId, withdrawnBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-office",
      subject: `speaker:${speakerId}`,
      payload: { title },
    });
  });
}

async function findOffice(tx: Transaction, id: string) {
  const office = await tx.speakerOffice.findFirst({ where: { id, withdrawal: null } });
  if (!office) throw new Refusal("not-found", { what: "office" });
  return office;
}

/** Partial dates compare by what both say: 2025 does not end before 2025-03. */
function isInOrder(from: string | null, until: string | null): boolean {
  if (!from || !until) return true;
  const shared = Math.min(from.length, until.length);
  return from.slice(0, shared) <= until.slice(0, shared);
}
