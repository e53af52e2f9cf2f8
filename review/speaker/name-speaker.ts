import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { nameSchema } from "@/access/name";
import { longTimeout, transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { pressNotes } from "../claim/press-notes";
import { languageTag } from "../text-input";
import { findEntryId } from "./entry";
import { flagDifferingRecords } from "./flag-differing-records";

export const nameSpeakerInput = z.object({
  speakerId: z.uuid(),
  language: languageTag,
  name: nameSchema,
  /** Another spelling of the same name, found by search and never shown as the name. */
  alias: z
    .enum(["on", ""])
    .optional()
    .transform((value) => value === "on"),
});

/**
 * Gives an entry a name in a language, or an alias. What is published keeps the name of its day;
 * showing another takes an amendment, which a second person approves.
 */
export async function nameSpeaker(
  actor: Actor,
  input: z.infer<typeof nameSpeakerInput>,
): Promise<void> {
  authorise(actor, "name-speaker");
  const { language, name, alias } = input;
  await transact(async (tx) => {
    const speakerId = await findEntryId(tx, input.speakerId);
    await tx.speakerName.create({
      data: { speakerId, language, name, preferred: !alias, addedBy: actor.personId },
    });
    await flagDifferingRecords(tx, { speakerIds: [speakerId] });
    await pressNotes(tx);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "name-speaker",
      subject: `speaker:${speakerId}`,
      payload: { language, name, alias },
    });
  }, longTimeout);
}
