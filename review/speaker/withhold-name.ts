import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { longTimeout, transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { orderSitePress } from "../legal/order-site-press";
import { line } from "../text-input";
import { findEntryId } from "./entry";
import { flagDifferingRecords } from "./flag-differing-records";

export const withholdNameInput = z.object({
  speakerId: z.uuid(),
  /** What the public reads in place of the name. */
  labelAr: line(120),
  labelEn: line(120),
  reason: line(500),
});

/**
 * From now on the name of a speaker or of somebody mentioned is in no dossier: the label stands in
 * its place, blocks where a text names them. What is public already takes an amendment. Waits for
 * what is being published.
 */
export async function withholdName(
  actor: Actor,
  input: z.infer<typeof withholdNameInput>,
): Promise<{ withholdingId: string }> {
  authorise(actor, "withhold-name");
  const { labelAr, labelEn, reason } = input;
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT lock_every_claim()`;
    const speakerId = await findEntryId(tx, input.speakerId);
    const withholding = await tx.nameWithholding.create({
      data: {
        speakerId,
        labels: { ar: labelAr, en: labelEn },
        reason,
        withheldBy: actor.personId,
      },
    });
    await orderSitePress(tx);
    await flagDifferingRecords(tx, { speakerIds: [speakerId] });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withhold-name",
      subject: `speaker:${speakerId}`,
      payload: { withholdingId: withholding.id, reason },
    });
    return { withholdingId: withholding.id };
  }, longTimeout);
}

export const liftWithholdingInput = z.object({ withholdingId: z.uuid(), reason: line(500) });

/** The name may be public again, in whatever is approved and published from then on. */
export async function liftWithholding(
  actor: Actor,
  { withholdingId, reason }: z.infer<typeof liftWithholdingInput>,
): Promise<void> {
  authorise(actor, "lift-withholding");
  await transact(async (tx) => {
    const withholding = await tx.nameWithholding.findFirst({
      where: { id: withholdingId, lifting: null },
    });
    if (!withholding) throw new Refusal("not-found", { what: "withholding" });
    await tx.nameWithholdingLifting.create({
      data: { withholdingId, reason, liftedBy: actor.personId },
    });
    await orderSitePress(tx);
    await flagDifferingRecords(tx, { speakerIds: [withholding.speakerId] });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "lift-withholding",
      subject: `speaker:${withholding.speakerId}`,
      payload: { withholdingId, reason },
    });
  });
}
