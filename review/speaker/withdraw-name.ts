import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { pressNotes } from "../claim/press-notes";
import { flagDifferingRecords } from "./flag-differing-records";

export const withdrawNameInput = z.object({ nameId: z.uuid() });

/**
 * Takes a wrong name from an entry: it is no longer shown, searched or suggested by. Throws
 * `last-name` where the entry would be left without a name to show.
 */
export async function withdrawName(
  actor: Actor,
  { nameId }: z.infer<typeof withdrawNameInput>,
): Promise<void> {
  authorise(actor, "withdraw-speaker-name");
  await transact(async (tx) => {
    // Two who withdraw the last two names at once would each count on the other.
    await tx.$executeRaw`SELECT lock_speakers()`;
    const row = await tx.speakerName.findFirst({ where: { id: nameId, withdrawal: null } });
    if (!row) throw new Refusal("not-found", { what: "name" });
    const { speakerId, language, name, preferred } = row;
    const others = await tx.speakerName.count({
      where: { speakerId, preferred: true, withdrawal: null, id: { not: nameId } },
    });
    if (preferred && others === 0) throw new Refusal("last-name");
    await tx.speakerNameWithdrawal.create({ data: { nameId, withdrawnBy: actor.personId } });
    await flagDifferingRecords(tx, { speakerIds: [speakerId] });
    await pressNotes(tx);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-speaker-name",
      subject: `speaker:${speakerId}`,
      payload: { language, name },
    });
  });
}
