import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { optionalAddress, optionalProse } from "../text-input";
import { findEntryId } from "./entry";
import { flagDifferingRecords } from "./flag-differing-records";
import { wikidataIdSchema } from "./wikidata-id";

export const describeSpeakerInput = z.object({
  speakerId: z.uuid(),
  /** What was known when this was written: the description's id; empty: nothing. */
  insteadOf: z.union([z.uuid(), z.literal("")]).default(""),
  wikidataId: wikidataIdSchema,
  pictureAddress: optionalAddress.refine(
    (value) => value === null || value.startsWith("https://"),
    "not-https",
  ),
  notes: optionalProse(4_000),
});

/**
 * Says what is known of an entry beside its names; what was said before stays in the rows. Throws
 * `someone-else-was-faster` where somebody said something else meanwhile.
 */
export async function describeSpeaker(
  actor: Actor,
  input: z.infer<typeof describeSpeakerInput>,
): Promise<void> {
  authorise(actor, "describe-speaker");
  const { wikidataId, pictureAddress, notes } = input;
  await transact(async (tx) => {
    const speakerId = await findEntryId(tx, input.speakerId);
    await tx.$executeRaw`SELECT lock_speakers()`;
    const newest = await tx.speakerDescription.findFirst({
      where: { speakerId },
      orderBy: [{ describedAt: "desc" }, { id: "desc" }],
      select: { id: true },
    });
    if ((newest?.id ?? "") !== input.insteadOf) throw new Refusal("someone-else-was-faster");
    await tx.speakerDescription.create({
      data: { speakerId, wikidataId, pictureAddress, notes, describedBy: actor.personId },
    });
    await flagDifferingRecords(tx, { speakerIds: [speakerId] });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "describe-speaker",
      subject: `speaker:${speakerId}`,
      payload: { wikidataId, pictureAddress },
    });
  });
}
