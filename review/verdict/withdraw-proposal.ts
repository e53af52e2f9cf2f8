import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";

export const withdrawProposalInput = z.object({ claimId: z.string(), proposalId: z.uuid() });

/** Takes one's own proposal back while nobody has decided about it. */
export async function withdrawProposal(
  actor: Actor,
  input: z.infer<typeof withdrawProposalInput>,
): Promise<void> {
  authorise(actor, "withdraw-proposal");
  const { claimId, proposalId } = input;
  await transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireStage(claim, "decide-on-proposal");
    const [proposal] = claim.proposals;
    if (proposal?.id !== proposalId) throw new Refusal("proposal-not-in-force");
    if (proposal.proposerId !== actor.personId) {
      throw new Refusal("not-allowed", { act: "withdraw-proposal" });
    }
    await tx.proposalWithdrawal.create({ data: { proposalId, withdrawnBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-proposal",
      subject: `claim:${claimId}`,
      payload: { proposalId },
    });
  });
}
