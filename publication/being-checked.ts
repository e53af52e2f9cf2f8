import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { lockClaim } from "@/review/claim/lock-claim";
import { requireNoEmbargo } from "@/review/claim/set-embargo";
import { stageOf } from "@/review/claim/stage";
import { requireNotHeld } from "@/review/legal/holds";
import { recordAct } from "@/trail/record-act";
import { queuePress } from "./queue-press";

export const beingCheckedInput = z.object({ claimId: z.string() });

/**
 * Tells the public that a claim is being checked: its wording and speaker, nothing else. Nothing
 * happens where it is told already. Throws `not-at-this-stage` for what is public or set aside, `held` and
 * `embargoed`.
 */
export async function showBeingChecked(
  actor: Actor,
  { claimId }: z.infer<typeof beingCheckedInput>,
): Promise<void> {
  authorise(actor, "show-being-checked");
  await transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    const stage = stageOf(claim);
    if (stage === "set-aside" || claim.publications.length > 0) {
      throw new Refusal("not-at-this-stage", { stage });
    }
    await requireNotHeld(tx, claimId);
    await requireNoEmbargo(tx, claimId);
    if (await tx.beingCheckedNote.findFirst({ where: { claimId, ending: null } })) return;
    const note = await tx.beingCheckedNote.create({ data: { claimId, shownBy: actor.personId } });
    await queuePress(tx, []);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "show-being-checked",
      subject: `claim:${claimId}`,
      payload: { noteId: note.id },
    });
  });
}

/** Takes the public note of a claim down; nothing happens where there is none. */
export async function endBeingChecked(
  actor: Actor,
  { claimId }: z.infer<typeof beingCheckedInput>,
): Promise<void> {
  authorise(actor, "end-being-checked");
  await transact(async (tx) => {
    await lockClaim(tx, claimId);
    const note = await tx.beingCheckedNote.findFirst({ where: { claimId, ending: null } });
    if (!note) return;
    await tx.beingCheckedEnding.create({ data: { noteId: note.id, endedBy: actor.personId } });
    await queuePress(tx, []);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "end-being-checked",
      subject: `claim:${claimId}`,
      payload: { noteId: note.id },
    });
  });
}
