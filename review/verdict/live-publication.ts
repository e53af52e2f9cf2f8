import type { Transaction } from "@/prisma/client";

/**
 * The newest publication of a claim that a person approved, with its dossier: what is public, under
 * whatever a lawful removal took out since. Null where nothing is published.
 */
export async function findLivePublication(tx: Transaction, claimId: string) {
  const live = await tx.publication.findFirst({
    where: { claimId, approval: { isNot: null } },
    orderBy: { publishedAt: "desc" },
    include: {
      approval: { include: { verdict: true, proposal: { include: { dossier: true } } } },
    },
  });
  if (!live?.approval) return null;
  const { verdict, proposal } = live.approval;
  return { kind: live.kind, verdict, dossier: proposal.dossier };
}
