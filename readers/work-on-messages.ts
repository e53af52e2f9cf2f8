import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { isClaimId } from "@/review/claim/claim-id";
import { optionalProse } from "@/review/text-input";
import { recordAct } from "@/trail/record-act";

export const messageOutcomes = {
  ERROR: ["CORRECTED", "UNCHANGED", "SPAM"],
  CLAIM: ["CHECKING", "CHECKED_BEFORE", "NOT_CHECKABLE", "SPAM"],
} as const;

export const takeMessageInput = z.object({ messageId: z.uuid() });

/** Says that one looks at a reader's message, which the reader can see. */
export async function takeMessage(
  actor: Actor,
  { messageId }: z.infer<typeof takeMessageInput>,
): Promise<void> {
  authorise(actor, "take-reader-message");
  await transact(async (tx) => {
    await lockMessage(tx, messageId);
    await tx.readerMessageTaking.create({ data: { messageId, takenBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "take-reader-message",
      subject: `message:${messageId}`,
      payload: {},
    });
  });
}

export const answerMessageInput = z.object({
  messageId: z.uuid(),
  /** The answer that was there when this one was written; empty: none. */
  insteadOf: z.union([z.uuid(), z.literal("")]).default(""),
  outcome: z.enum([...messageOutcomes.ERROR, ...messageOutcomes.CLAIM]),
  /** For the reader, in the language of the message. */
  answer: optionalProse(4_000),
  /** The claim that it became or is, by the address of its page or its id; empty: none. */
  claim: z
    .string()
    .trim()
    .default("")
    .transform((text) => /([0-9a-z]{12})\/?([?#].*)?$/.exec(text)?.[1] ?? text)
    .refine((id) => id === "" || isClaimId(id), "not-of-the-desk")
    .transform((id) => id || null),
});

/**
 * Tells the reader what came of a message; a later answer takes the place of this one. Throws
 * `not-found`, also where the claim is none, `invalid-input` where the outcome is none of this kind of
 * message, and `someone-else-was-faster` where somebody answered meanwhile.
 */
export async function answerMessage(
  actor: Actor,
  { messageId, insteadOf, outcome, answer, claim }: z.infer<typeof answerMessageInput>,
): Promise<void> {
  authorise(actor, "answer-reader-message");
  await transact(async (tx) => {
    const { kind } = await lockMessage(tx, messageId);
    const known: readonly string[] = messageOutcomes[kind];
    if (!known.includes(outcome))
      throw new Refusal("invalid-input", { fields: { outcome: "unknown" } });
    const newest = await tx.readerMessageAnswer.findFirst({
      where: { messageId },
      orderBy: [{ answeredAt: "desc" }, { id: "desc" }],
      select: { id: true },
    });
    if ((newest?.id ?? "") !== insteadOf) throw new Refusal("someone-else-was-faster");
    if (claim && !(await tx.claim.findUnique({ where: { id: claim } }))) {
      throw new Refusal("not-found", { what: "claim" });
    }
    await tx.readerMessageAnswer.create({
      data: { messageId, outcome, answer, claimId: claim, answeredBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "answer-reader-message",
      subject: `message:${messageId}`,
      payload: { outcome, claimId: claim },
    });
  });
}

/** The message; nobody else works on it meanwhile. Throws `not-found`. */
async function lockMessage(tx: Transaction, id: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('message:' || ${id}, 0))`;
  const message = await tx.readerMessage.findUnique({ where: { id } });
  if (!message) throw new Refusal("not-found", { what: "message" });
  return message;
}
