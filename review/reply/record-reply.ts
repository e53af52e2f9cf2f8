import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { languageOfLetters } from "@/language/letters";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { daySchema, toDay } from "../dates";
import { languageTag, prose } from "../text-input";

export const recordReplyInput = z
  .object({
    claimId: z.string(),
    requestId: z.uuid(),
    answer: prose(5_000),
    answeredOn: daySchema,
  })
  .transform((input) => ({ ...input, language: languageOfLetters(input.answer) }));

/** Records what somebody who was asked answered; an answer recorded before stays in the history. */
export async function recordReply(
  actor: Actor,
  input: z.infer<typeof recordReplyInput>,
): Promise<void> {
  authorise(actor, "record-reply");
  const { claimId, requestId, answer: text, language, answeredOn } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const where = { id: requestId, claimId, withdrawal: null };
    if (!(await tx.replyRequest.findFirst({ where }))) {
      throw new Refusal("not-found", { what: "request" });
    }
    await tx.replyAnswer.create({
      data: { requestId, text, language, answeredOn, recordedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "record-reply",
      subject: `claim:${claimId}`,
      payload: { requestId, answeredOn: toDay(answeredOn) },
    });
  });
}

export const omitReplyInput = z.object({
  claimId: z.string(),
  reason: prose(1_000),
  /** Language of the reason. */
  language: languageTag,
});

/** Says why nobody is asked; it says nothing any more once somebody is. */
export async function omitReply(
  actor: Actor,
  input: z.infer<typeof omitReplyInput>,
): Promise<void> {
  authorise(actor, "omit-reply");
  const { claimId, reason, language } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    await tx.replyOmission.create({
      data: { claimId, reason, language, recordedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "omit-reply",
      subject: `claim:${claimId}`,
      payload: { reason },
    });
  });
}
