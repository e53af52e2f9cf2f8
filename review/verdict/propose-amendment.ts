import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { buildDossier } from "../dossier/build-dossier";
import { compareDossiers } from "../dossier/compare-dossiers";
import { readDeskFacts, requireClean } from "../linter/require-clean";
import { languageTag, optionalProse, prose } from "../text-input";
import { addProposal } from "./add-proposal";
import { requireLivePublication } from "./live-publication";

export const proposeAmendmentInput = z.object({
  claimId: z.string(),
  language: languageTag,
  /** What changed and why, for the reader. */
  note: prose(1_000),
  otherLanguage: languageTag,
  otherNote: optionalProse(1_000),
  ticked: z.array(z.string().max(300)).max(200).default([]),
});

/**
 * Proposes the verdict that is published with everything else as it is on the desk now: another
 * utterance, a speaker's name, a rating's new definition, the wording, what is known of a source.
 * The verdict itself stays. Nothing public changes until somebody else approves it.
 *
 * Throws `nothing-to-amend`, and what `proposeVerdict` throws of the linter's.
 */
export async function proposeAmendment(
  actor: Actor,
  input: z.output<typeof proposeAmendmentInput>,
): Promise<{ proposalId: string; digest: string }> {
  authorise(actor, "propose-amendment");
  const { claimId, language, note, otherLanguage, otherNote } = input;
  return transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireStage(claim, "propose-amendment");
    const live = await requireLivePublication(tx, claimId);
    const sealed = await buildDossier(tx, claimId, live.verdict.id, "in-force");
    const changes = compareDossiers(live.dossier.canonical, sealed.canonical);
    if (changes.length === 0) throw new Refusal("nothing-to-amend");
    const ticked = requireClean(sealed.dossier, await readDeskFacts(tx), input.ticked);
    const proposal = await addProposal(tx, actor, {
      sealed,
      verdict: live.verdict,
      kind: "AMENDMENT",
      note: { [language]: note, ...(otherNote && { [otherLanguage]: otherNote }) },
      ticked,
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "propose-amendment",
      subject: `claim:${claimId}`,
      payload: {
        proposalId: proposal.id,
        digest: sealed.digest,
        places: changes.map(({ place }) => place),
        ticked,
      },
    });
    return { proposalId: proposal.id, digest: sealed.digest };
  });
}
