import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { languageTag, optionalProse, prose } from "../text-input";
import { addProposal } from "./add-proposal";
import { requireLivePublication } from "./live-publication";

export const proposeRetractionInput = z.object({
  claimId: z.string(),
  language: languageTag,
  /** Why, for the reader. */
  note: prose(1_000),
  otherLanguage: languageTag,
  otherNote: optionalProse(1_000),
});

/**
 * Proposes to retract what is published: the same dossier, with the reason. Nothing public changes
 * until somebody else approves it.
 */
export async function proposeRetraction(
  actor: Actor,
  input: z.infer<typeof proposeRetractionInput>,
): Promise<{ proposalId: string; digest: string }> {
  authorise(actor, "propose-retraction");
  const { claimId, language, note, otherLanguage, otherNote } = input;
  return transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireStage(claim, "propose-retraction");
    const live = await requireLivePublication(tx, claimId);
    const { verdict, dossier } = live;
    const proposal = await addProposal(tx, actor, {
      sealed: dossier,
      verdict,
      kind: "RETRACTION",
      note: { [language]: note, ...(otherNote && { [otherLanguage]: otherNote }) },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "propose-retraction",
      subject: `claim:${claimId}`,
      payload: { proposalId: proposal.id, digest: dossier.digest },
    });
    return { proposalId: proposal.id, digest: dossier.digest };
  });
}
