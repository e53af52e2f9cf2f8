import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { longTimeout, transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { pressNotes } from "../claim/press-notes";
import { findEntryId } from "./entry";
import { flagDifferingRecords } from "./flag-differing-records";
import { pressMoved } from "./press-moved";

export const mergeSpeakersInput = z.object({ fromId: z.uuid(), intoId: z.uuid() });

/**
 * Says that two entries are one: all that is of the first is read as of the second, until somebody
 * undoes it. What is published keeps the name of its day. Throws `same-speaker`.
 */
export async function mergeSpeakers(
  actor: Actor,
  input: z.infer<typeof mergeSpeakersInput>,
): Promise<{ mergeId: string; intoId: string }> {
  authorise(actor, "merge-speakers");
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT lock_speakers()`;
    // What was merged before is merged by its entry, so that each merge can be undone alone.
    const fromId = await findEntryId(tx, input.fromId);
    const intoId = await findEntryId(tx, input.intoId);
    if (fromId === intoId) throw new Refusal("same-speaker");
    const merge = await tx.speakerMerge.create({
      data: { fromId, intoId, mergedBy: actor.personId },
    });
    await flagDifferingRecords(tx, { speakerIds: [intoId] });
    await pressNotes(tx);
    await pressMoved(tx, [intoId]);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "merge-speakers",
      subject: `speaker:${intoId}`,
      payload: { mergeId: merge.id, fromId },
    });
    return { mergeId: merge.id, intoId };
  }, longTimeout);
}

export const undoMergeInput = z.object({ mergeId: z.uuid() });

/** The two entries are two again, each with what it had. Throws `not-found`. */
export async function undoMerge(
  actor: Actor,
  { mergeId }: z.infer<typeof undoMergeInput>,
): Promise<void> {
  authorise(actor, "undo-merge");
  await transact(async (tx) => {
    await tx.$executeRaw`SELECT lock_speakers()`;
    const merge = await tx.speakerMerge.findFirst({ where: { id: mergeId, undoing: null } });
    if (!merge) throw new Refusal("not-found", { what: "merge" });
    await tx.speakerMergeUndoing.create({ data: { mergeId, undoneBy: actor.personId } });
    await flagDifferingRecords(tx, { speakerIds: [merge.fromId, merge.intoId] });
    await pressNotes(tx);
    await pressMoved(tx, [merge.fromId, merge.intoId]);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "undo-merge",
      subject: `speaker:${merge.intoId}`,
      payload: { mergeId, fromId: merge.fromId },
    });
  });
}
