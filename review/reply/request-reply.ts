import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { ReplyChannel } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { daySchema, toDay } from "../dates";
import { languageTag, line, optionalLine } from "../text-input";

export const replyChannels = [
  "EMAIL",
  "PHONE",
  "LETTER",
  "POST",
  "IN_PERSON",
] as const satisfies readonly ReplyChannel[];

export const requestReplyInput = z
  .object({
    claimId: z.string(),
    /** A speaker's entry; empty: somebody else, by `asked`. */
    speakerId: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
    asked: optionalLine(200),
    language: languageTag,
    channel: z.enum(replyChannels),
    askedOn: daySchema,
    dueOn: daySchema,
  })
  .refine(({ speakerId, asked }) => speakerId || asked, { error: "required", path: ["asked"] })
  .refine(({ askedOn, dueOn }) => dueOn >= askedOn, { error: "due-before-asked", path: ["dueOn"] });

/** Records that somebody was asked what they say to the claim, how, and until when. */
export async function requestReply(
  actor: Actor,
  input: z.infer<typeof requestReplyInput>,
): Promise<{ requestId: string }> {
  authorise(actor, "request-reply");
  const { claimId, speakerId, language, channel, askedOn, dueOn } = input;
  return transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    if (speakerId && !(await tx.speaker.findUnique({ where: { id: speakerId } }))) {
      throw new Refusal("not-found", { what: "speaker" });
    }
    const asked = speakerId ? null : input.asked;
    const request = await tx.replyRequest.create({
      data: {
        ...{ claimId, speakerId, asked, language, channel, askedOn, dueOn },
        recordedBy: actor.personId,
      },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "request-reply",
      subject: `claim:${claimId}`,
      payload: { requestId: request.id, channel, askedOn: toDay(askedOn), dueOn: toDay(dueOn) },
    });
    return { requestId: request.id };
  });
}

export const withdrawReplyRequestInput = z.object({
  claimId: z.string(),
  requestId: z.uuid(),
  reason: line(500),
});

/** Says that a request was recorded by mistake; it stays in the history. */
export async function withdrawReplyRequest(
  actor: Actor,
  input: z.infer<typeof withdrawReplyRequestInput>,
): Promise<void> {
  authorise(actor, "withdraw-reply-request");
  const { claimId, requestId, reason } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const where = { id: requestId, claimId, withdrawal: null };
    if (!(await tx.replyRequest.findFirst({ where }))) {
      throw new Refusal("not-found", { what: "request" });
    }
    await tx.replyRequestWithdrawal.create({
      data: { requestId, reason, withdrawnBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-reply-request",
      subject: `claim:${claimId}`,
      payload: { requestId, reason },
    });
  });
}
