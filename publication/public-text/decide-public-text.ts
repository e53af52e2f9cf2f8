import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { flagDifferingRatings } from "@/review/scale/flag-differing-ratings";
import { prose } from "@/review/text-input";
import { recordAct } from "@/trail/record-act";
import { queueFacet, queuePages, queueWholeSite } from "../queue-press";
import { requireOtherSteps } from "./other-steps";
import { isPublicPage, stepOf } from "./subjects";

export const decidePublicTextInput = z.object({ proposalId: z.uuid() });

/**
 * Puts a proposal in force, as it stands, and presses what shows it. Published claims that have a
 * step of the scale as it was before are flagged: the change comes to them by an amendment. Throws `own-work`,
 * `proposal-not-in-force`, which the database refuses both once more, and `step-needed`.
 */
export async function approvePublicText(
  actor: Actor,
  { proposalId }: z.infer<typeof decidePublicTextInput>,
): Promise<void> {
  authorise(actor, "approve-public-text");
  await transact(async (tx) => {
    const { subject, proposerId, content } = await findWaiting(tx, proposalId);
    if (proposerId === actor.personId) throw new Refusal("own-work");
    const step = stepOf(subject);
    // The others may have been retired since it was proposed.
    if (step && (content as { isRetired?: unknown }).isRetired) await requireOtherSteps(tx, step);
    const isFirst = !(await tx.publicTextProposal.findFirst({
      where: { subject, approval: { isNot: null } },
      select: { id: true },
    }));
    await tx.publicTextApproval.create({
      data: { proposalId, proposerId, editorId: actor.personId },
    });
    if (step) await flagDifferingRatings(tx, step);
    if (step?.scale === "CONTENT") await queueFacet(tx, "rating", step.key);
    // The foot of every page leads to the pages that there are.
    if (isPublicPage(subject) && isFirst) await queueWholeSite(tx);
    await queuePages(tx, [isPublicPage(subject) ? subject : "methodology"]);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "approve-public-text",
      subject: `public-text:${subject}`,
      payload: { proposalId },
    });
  });
}

export const returnPublicTextInput = decidePublicTextInput.extend({ reason: prose(1_000) });

/** Sends a proposal back with a reason. Throws `proposal-not-in-force`. */
export async function returnPublicText(
  actor: Actor,
  { proposalId, reason }: z.infer<typeof returnPublicTextInput>,
): Promise<void> {
  authorise(actor, "return-public-text");
  await transact(async (tx) => {
    const { subject } = await findWaiting(tx, proposalId);
    await tx.publicTextReturn.create({ data: { proposalId, reason, returnedBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "return-public-text",
      subject: `public-text:${subject}`,
      payload: { proposalId, reason },
    });
  });
}

/** Takes one's own proposal back. Throws `not-found` where it is somebody else's. */
export async function withdrawPublicText(
  actor: Actor,
  { proposalId }: z.infer<typeof decidePublicTextInput>,
): Promise<void> {
  authorise(actor, "withdraw-public-text");
  await transact(async (tx) => {
    const { subject, proposerId } = await findWaiting(tx, proposalId);
    if (proposerId !== actor.personId) throw new Refusal("not-found", { what: "proposal" });
    await tx.publicTextReturn.create({ data: { proposalId, returnedBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-public-text",
      subject: `public-text:${subject}`,
      payload: { proposalId },
    });
  });
}

async function findWaiting(tx: Transaction, proposalId: string) {
  const proposal = await tx.publicTextProposal.findFirst({
    where: { id: proposalId, approval: null, return: null },
  });
  if (!proposal) throw new Refusal("proposal-not-in-force");
  const newer = await tx.publicTextProposal.count({
    where: { subject: proposal.subject, ordinal: { gt: proposal.ordinal } },
  });
  if (newer > 0) throw new Refusal("proposal-not-in-force");
  return proposal;
}
