import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";

/**
 * The newest publication of a claim that a person approved, with its dossier: what is public, under
 * whatever a lawful removal took out since. What is public as retracted is not acted on again,
 * whatever was proposed and returned since: it comes back with a new verdict alone. Throws
 * `not-at-this-stage`.
 */
export async function requireLivePublication(tx: Transaction, claimId: string) {
  const live = await tx.publication.findFirst({
    where: { claimId, approval: { isNot: null } },
    orderBy: { publishedAt: "desc" },
    include: {
      approval: { include: { verdict: true, proposal: { include: { dossier: true } } } },
    },
  });
  if (!live?.approval) throw new Refusal("not-at-this-stage", { stage: "in-progress" });
  if (live.kind === "RETRACTION") throw new Refusal("not-at-this-stage", { stage: "retracted" });
  const { verdict, proposal } = live.approval;
  return { verdict, dossier: proposal.dossier };
}
