import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { orderSitePress } from "../legal/order-site-press";
import { lockClaim } from "./lock-claim";

export const setEmbargoInput = z.object({
  claimId: z.string(),
  /** An ISO instant with its offset; empty: lifted. */
  until: z
    .literal("")
    .transform(() => null)
    .or(z.iso.datetime({ offset: true, error: "not-a-date" }).transform((at) => new Date(at))),
});

/**
 * Says before which time nothing of a claim is published, or (null) lifts that. That it is being checked
 * is not told any more either.
 */
export async function setEmbargo(
  actor: Actor,
  { claimId, until }: z.output<typeof setEmbargoInput>,
): Promise<void> {
  authorise(actor, "set-embargo");
  await transact(async (tx) => {
    await lockClaim(tx, claimId);
    await tx.claimEmbargo.create({ data: { claimId, until, setBy: actor.personId } });
    if (until && until > new Date()) await endNote(tx, actor, claimId);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "set-embargo",
      subject: `claim:${claimId}`,
      payload: { until: until?.toISOString() ?? null },
    });
  });
}

async function endNote(tx: Transaction, actor: Actor, claimId: string): Promise<void> {
  const note = await tx.beingCheckedNote.findFirst({ where: { claimId, ending: null } });
  if (!note) return;
  await tx.beingCheckedEnding.create({ data: { noteId: note.id, endedBy: actor.personId } });
  await orderSitePress(tx);
}

/** Throws `embargoed` while nothing of the claim may be published. */
export async function requireNoEmbargo(tx: Transaction, claimId: string): Promise<void> {
  const embargo = await tx.claimEmbargo.findFirst({
    where: { claimId },
    orderBy: [{ setAt: "desc" }, { id: "desc" }],
  });
  if (embargo?.until && embargo.until > new Date()) {
    throw new Refusal("embargoed", { until: embargo.until.toISOString() });
  }
}
