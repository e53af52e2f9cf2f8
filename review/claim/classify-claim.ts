import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import type { ClaimKind } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { daySchema, toDay } from "../dates";
import { lockClaim } from "./lock-claim";
import { requireStage } from "./stage";

export const claimKinds = [
  "FACT",
  "NUMBER",
  "COMPARISON",
  "PREDICTION",
  "PROMISE",
  "DEMAND",
  "OPINION",
] as const satisfies readonly ClaimKind[];

/** The fields of a form in which a claim's kind is chosen. */
export const claimKindFields = {
  kind: z.enum(claimKinds),
  lookAgainOn: z
    .literal("")
    .transform(() => null)
    .or(daySchema),
};

/** A prediction or promise needs the day on which it is looked at again; nothing else has one. */
export function refineLookAgain<
  T extends z.ZodType<{ kind: ClaimKind; lookAgainOn: Date | null }, unknown>,
>(schema: T) {
  return schema
    .refine((input) => !hasOutcome(input.kind) || input.lookAgainOn !== null, {
      error: "look-again-required",
      path: ["lookAgainOn"],
    })
    .transform((input) => ({
      ...input,
      lookAgainOn: hasOutcome(input.kind) ? input.lookAgainOn : null,
    }));
}

function hasOutcome(kind: ClaimKind): boolean {
  return kind === "PREDICTION" || kind === "PROMISE";
}

export const classifyClaimInput = refineLookAgain(
  z.object({ claimId: z.string(), ...claimKindFields }),
);

/** Says what kind of claim it is, which binds the content rating. */
export async function classifyClaim(
  actor: Actor,
  input: z.infer<typeof classifyClaimInput>,
): Promise<void> {
  authorise(actor, "classify-claim");
  const { claimId, kind, lookAgainOn } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    await tx.claimClassification.create({
      data: { claimId, kind, lookAgainOn, classifiedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "classify-claim",
      subject: `claim:${claimId}`,
      payload: { kind, lookAgainOn: lookAgainOn && toDay(lookAgainOn) },
    });
  });
}

/**
 * The keys of content ratings that a kind of claim can have: an opinion or a demand is said to be
 * one, without a truth rating, and nothing else is called an opinion.
 */
export function contentRatingFits(kind: ClaimKind, ratingKey: string): boolean {
  const isJudgement = kind === "OPINION" || kind === "DEMAND";
  return isJudgement === (ratingKey === "opinion");
}
