import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { mayApprove } from "@/access/policy";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import type { ClaimRows } from "../claim/claim-rows";
import { lockClaim } from "../claim/lock-claim";
import { stageOf } from "../claim/stage";
import { buildDossier, definitionsFor } from "../dossier/build-dossier";
import { readDeskFacts, requireClean } from "../linter/require-clean";

export const approveVerdictInput = z.object({
  claimId: z.string(),
  proposalId: z.uuid(),
  /** Digest of the dossier that the editor had before the eyes. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Keys of the linter's warnings that the editor ticked, beside those that the author did. */
  ticked: z.array(z.string().max(300)).max(200).default([]),
});

/**
 * Seals exactly what the editor saw: the proposal in force, whose dossier is still what it was when
 * it was proposed. Four eyes are asked here and enforced by the database.
 *
 * Throws `dossier-changed` with both states, `own-work`, `proposal-not-in-force`, `linter-errors`,
 * and `warnings-unticked` where there are warnings that the author had not ticked.
 */
export async function approveVerdict(
  actor: Actor,
  input: z.input<typeof approveVerdictInput>,
): Promise<{ approvalId: string }> {
  authorise(actor, "approve-verdict");
  const { claimId, digest, ticked = [] } = input;
  return transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    const proposal = await requireInForce(tx, claim, input);
    const authorIds = await listAuthorsSinceApproval(tx, claimId);
    if (proposal.proposerId === actor.personId || !mayApprove(actor, { ...proposal, authorIds })) {
      throw new Refusal("own-work");
    }
    // A retraction seals what is public already; the desk's later work is not part of it.
    if (proposal.kind !== "RETRACTION") {
      const { verdictId, kind } = proposal;
      const current = await buildDossier(tx, claimId, verdictId, definitionsFor(kind));
      if (current.digest !== digest) await refuseChanged(tx, digest, current.canonical);
      const facts = await readDeskFacts(tx);
      requireClean(current.dossier, facts, [...proposal.ticked, ...ticked]);
    }
    const approval = await tx.approval.create({
      data: {
        proposalId: proposal.id,
        proposerId: proposal.proposerId,
        verdictId: proposal.verdictId,
        verdictAuthorId: proposal.verdictAuthorId,
        digest,
        editorId: actor.personId,
      },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "approve-verdict",
      subject: `claim:${claimId}`,
      payload: { proposalId: proposal.id, digest, ticked },
    });
    return { approvalId: approval.id };
  });
}

async function requireInForce(
  tx: Transaction,
  claim: ClaimRows,
  seen: { proposalId: string; digest: string },
) {
  const [proposal] = claim.proposals;
  if (!proposal || stageOf(claim) !== "awaiting-approval") {
    throw new Refusal("proposal-not-in-force");
  }
  if (proposal.id !== seen.proposalId || proposal.digest !== seen.digest) {
    const { canonical } = await tx.dossier.findUniqueOrThrow({
      where: { digest: proposal.digest },
    });
    await refuseChanged(tx, seen.digest, canonical);
  }
  return proposal;
}

async function refuseChanged(tx: Transaction, seen: string, current: string): Promise<never> {
  const before = await tx.dossier.findUnique({ where: { digest: seen } });
  throw new Refusal("dossier-changed", { seen: before?.canonical ?? "null", current });
}

/** Everybody who wrote a version since the last approval. */
async function listAuthorsSinceApproval(tx: Transaction, claimId: string): Promise<string[]> {
  const last = await tx.verdict.findFirst({
    where: { claimId, approvals: { some: {} } },
    orderBy: { version: "desc" },
  });
  const since = await tx.verdict.findMany({
    where: { claimId, version: { gt: last?.version ?? 0 } },
    select: { authorId: true },
    distinct: ["authorId"],
  });
  return since.map((verdict) => verdict.authorId);
}
