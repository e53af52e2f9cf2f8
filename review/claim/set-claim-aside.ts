import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { SettingAsideReason } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { optionalLine } from "../text-input";
import { lockClaim } from "./lock-claim";
import { requireStage } from "./stage";

export const settingAsideReasons = [
  "OPINION",
  "NOT_CHECKABLE",
  "TRIVIAL",
  "DUPLICATE",
  "SATIRE",
  "OUT_OF_SCOPE",
] as const satisfies readonly SettingAsideReason[];

export const setClaimAsideInput = z.object({
  claimId: z.string(),
  reason: z.enum(settingAsideReasons),
  note: optionalLine(500),
});

/** Sets a claim aside without a verdict: a row says who, when and why. */
export async function setClaimAside(
  actor: Actor,
  input: z.infer<typeof setClaimAsideInput>,
): Promise<void> {
  authorise(actor, "set-claim-aside");
  const { claimId, reason, note } = input;
  await transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireStage(claim, "set-claim-aside");
    // What the public reads is retracted, never set aside.
    if (claim.publications.length > 0)
      throw new Refusal("not-at-this-stage", { stage: "published" });
    await tx.claimSettingAside.create({
      data: { claimId, reason, note, setAsideBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "set-claim-aside",
      subject: `claim:${claimId}`,
      payload: { reason, note },
    });
  });
}

export const resumeClaimInput = z.object({ claimId: z.string() });

/** Takes a claim that was set aside up again. */
export async function resumeClaim(actor: Actor, input: { claimId: string }): Promise<void> {
  authorise(actor, "resume-claim");
  await transact(async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireStage(claim, "resume-claim");
    await tx.claimResumption.createMany({
      data: claim.settingsAside.map(({ id }) => ({
        settingAsideId: id,
        resumedBy: actor.personId,
      })),
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "resume-claim",
      subject: `claim:${input.claimId}`,
      payload: {},
    });
  });
}
