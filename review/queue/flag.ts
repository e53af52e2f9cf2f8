import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import type { FlagReason } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { optionalLine } from "../text-input";

/**
 * Flags a claim in the transaction of an act done elsewhere, which leaves the entry in the trail. A
 * claim has one open flag of a reason: another is not raised. Answers the flag's id.
 */
export async function raiseFlag(
  tx: Transaction,
  flag: {
    readonly claimId: string;
    readonly reason: FlagReason;
    readonly note?: string | null;
    /** Null: what somebody did elsewhere raised it. */
    readonly raisedBy?: string | null;
  },
): Promise<string> {
  const { claimId, reason, note = null, raisedBy = null } = flag;
  await tx.$executeRaw`SELECT lock_claim(${claimId})`;
  const open = await tx.claimFlag.findFirst({ where: { claimId, reason, clearing: null } });
  if (open) return open.id;
  return (await tx.claimFlag.create({ data: { claimId, reason, note, raisedBy } })).id;
}

export const flagClaimInput = z.object({ claimId: z.string(), note: optionalLine(300) });

/** Asks the others for a look at a claim, and says why. */
export async function flagClaim(
  actor: Actor,
  { claimId, note }: z.infer<typeof flagClaimInput>,
): Promise<{ flagId: string }> {
  authorise(actor, "flag-claim");
  return transact(async (tx) => {
    await lockClaim(tx, claimId);
    const reason = "LOOK";
    const flagId = await raiseFlag(tx, { claimId, reason, note, raisedBy: actor.personId });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "flag-claim",
      subject: `claim:${claimId}`,
      payload: { flagId, reason, note },
    });
    return { flagId };
  });
}

export const clearFlagInput = z.object({ flagId: z.uuid() });

/** Somebody looked: the flag goes. Nothing happens where it is gone already. */
export async function clearFlag(
  actor: Actor,
  { flagId }: z.infer<typeof clearFlagInput>,
): Promise<void> {
  authorise(actor, "clear-flag");
  await transact(async (tx) => {
    const flag = await tx.claimFlag.findUnique({ where: { id: flagId } });
    if (!flag) throw new Refusal("not-found", { what: "flag" });
    const { claimId } = flag;
    await lockClaim(tx, claimId);
    if (await tx.claimFlagClearing.findUnique({ where: { flagId } })) return;
    await tx.claimFlagClearing.create({ data: { flagId, clearedBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "clear-flag",
      subject: `claim:${claimId}`,
      payload: { flagId },
    });
  });
}
