import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { optionalAddress, optionalProse } from "../text-input";
import { findEntryId } from "./entry";
import { flagDifferingRecords } from "./flag-differing-records";
import { wikidataIdSchema } from "./wikidata-id";

export const describeSpeakerInput = z.object({
  speakerId: z.uuid(),
  wikidataId: wikidataIdSchema,
  pictureAddress: optionalAddress.refine(
    (value) => value === null || value.startsWith("https://"),
    "not-https",
  ),
  notes: optionalProse(4_000),
});

/** Says what is known of an entry beside its names; what was said before stays in the rows. */
export async function describeSpeaker(
  actor: Actor,
  input: z.infer<typeof describeSpeakerInput>,
): Promise<void> {
  authorise(actor, "describe-speaker");
  const { wikidataId, pictureAddress, notes } = input;
  await transact(async (tx) => {
    const speakerId = await findEntryId(tx, input.speakerId);
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
