import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { longTimeout, transact } from "@/access/transact";
import { lockClaim } from "@/review/claim/lock-claim";
import { requireNotHeld } from "@/review/legal/holds";
import { line } from "@/review/text-input";
import { sha256 } from "@/trail/canonical";
import { recordAct } from "@/trail/record-act";
import { holdsWords, maskEverywhere } from "./mask-everywhere";
import { listPublicPages } from "./public-text/read-public-page";
import { publishMasked } from "./publish-masked";
import { queuePages } from "./queue-press";

export const requestRemovalInput = z.object({
  claimId: z.string(),
  /** The words exactly as they stand, within one paragraph. */
  words: line(5_000).pipe(z.string().min(3, "too-short")),
  ground: line(500),
});

/**
 * Asks that words be taken out of the public pages, the captures and the desk, with the legal
 * ground. Nothing is taken out until somebody else approves it. Throws `words-not-found`.
 */
export async function requestRemoval(
  actor: Actor,
  input: z.infer<typeof requestRemovalInput>,
): Promise<{ removalId: string }> {
  authorise(actor, "request-removal");
  const { claimId, words, ground } = input;
  return transact(async (tx) => {
    await lockClaim(tx, claimId);
    if (!(await holdsWords(tx, claimId, words))) throw new Refusal("words-not-found");
    const wordsHash = sha256(words);
    const removal = await tx.removal.create({
      data: {
        claimId,
        words,
        wordsHash,
        wordsLength: words.length,
        ground,
        requestedBy: actor.personId,
      },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "request-removal",
      subject: `claim:${claimId}`,
      payload: { removalId: removal.id, ground, wordsHash },
    });
    return { removalId: removal.id };
  });
}

const decideInput = { claimId: z.string(), removalId: z.uuid() };

export const approveRemovalInput = z.object(decideInput);

/**
 * The second person's act: puts blocks in place of the words wherever they stand, erases the
 * records, trail payloads and captures that held them, and publishes the masked record of every
 * claim that was public with them, which may be all. Hashes and places stay, so chain and log still
 * verify.
 */
export async function approveRemoval(
  actor: Actor,
  input: z.infer<typeof approveRemovalInput>,
): Promise<void> {
  authorise(actor, "approve-removal");
  const { claimId, removalId } = input;
  await transact(async (tx) => {
    // The words may stand in any claim: nobody writes to one meanwhile.
    await tx.$executeRaw`SELECT lock_every_claim()`;
    await lockClaim(tx, claimId);
    const removal = await tx.removal.findFirst({
      where: { id: removalId, claimId, approval: null, refusal: null },
    });
    if (!removal?.words) throw new Refusal("proposal-not-in-force");
    const { requestedBy, words, wordsHash } = removal;
    if (requestedBy === actor.personId) throw new Refusal("own-work");
    // Words of anything else that is held are found by the trigger.
    await requireNotHeld(tx, claimId);
    await tx.removalApproval.create({
      data: { removalId, requestedBy, approvedBy: actor.personId },
    });
    await tx.$executeRaw`SELECT set_config('workbench.removal', ${removalId}, true)`;
    const publicClaims = await maskEverywhere(tx, words);
    await queuePages(tx, await listPublicPages());
    for (const claim of publicClaims) await publishMasked(tx, actor, claim, removal);
    await tx.removal.update({ where: { id: removalId }, data: { words: null } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "approve-removal",
      subject: `claim:${claimId}`,
      payload: { removalId, wordsHash },
    });
  }, longTimeout);
}

export const refuseRemovalInput = z.object({ ...decideInput, reason: line(500) });

/** Turns a removal down with a reason. */
export async function refuseRemoval(
  actor: Actor,
  input: z.infer<typeof refuseRemovalInput>,
): Promise<void> {
  authorise(actor, "refuse-removal");
  const { claimId, removalId, reason } = input;
  await transact(async (tx) => {
    await lockClaim(tx, claimId);
    const removal = await tx.removal.findFirst({
      where: { id: removalId, claimId, approval: null, refusal: null },
    });
    if (!removal) throw new Refusal("proposal-not-in-force");
    await tx.removalRefusal.create({ data: { removalId, reason, refusedBy: actor.personId } });
    await tx.removal.update({ where: { id: removalId }, data: { words: null } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "refuse-removal",
      subject: `claim:${claimId}`,
      payload: { removalId, reason },
    });
  });
}
