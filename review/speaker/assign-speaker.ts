import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";

export const assignSpeakerInput = z.object({ utteranceId: z.uuid(), speakerId: z.uuid() });

/** Says which entry an utterance's speaker is; the splitter only suggests. */
export async function assignSpeaker(
  actor: Actor,
  input: z.infer<typeof assignSpeakerInput>,
): Promise<void> {
  authorise(actor, "assign-speaker");
  await transact(async (tx) => {
    const articleId = await assignSpeakerRow(tx, actor, input);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "assign-speaker",
      subject: `article:${articleId}`,
      payload: input,
    });
  });
}

/** The row, for a transaction that records its own act; answers the article's id. */
export async function assignSpeakerRow(
  tx: Transaction,
  actor: Actor,
  { utteranceId, speakerId }: z.infer<typeof assignSpeakerInput>,
): Promise<string> {
  const utterance = await tx.utterance.findUnique({
    where: { id: utteranceId },
    include: { revision: true },
  });
  if (!utterance) throw new Refusal("not-found", { what: "utterance" });
  const speaker = await tx.speaker.findUnique({ where: { id: speakerId } });
  if (!speaker) throw new Refusal("not-found", { what: "speaker" });
  await tx.speakerAssignment.create({
    data: { utteranceId, speakerId, assignedBy: actor.personId },
  });
  return utterance.revision.articleId;
}
