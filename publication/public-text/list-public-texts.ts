import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";

const parts = {
  proposer: { select: { id: true, name: true } },
  approval: { include: { editor: { select: { name: true } } } },
  return: true,
} as const satisfies Prisma.PublicTextProposalInclude;

/** A version of a public text, proposed, and what became of it. */
export type PublicTextVersion = Prisma.PublicTextProposalGetPayload<{ include: typeof parts }>;

/** What waits for a second person, newest first. One query. */
export async function listWaitingTexts(actor: Actor): Promise<PublicTextVersion[]> {
  authorise(actor, "read-public-texts");
  const open = await database().publicTextProposal.findMany({
    where: { approval: null, return: null },
    include: parts,
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  // A newer proposal of the same subject takes the place of an older one.
  const seen = new Set<string>();
  return open.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
}

/** A subject's newest versions, newest first: at most twenty. One query. */
export async function listVersions(actor: Actor, subject: string): Promise<PublicTextVersion[]> {
  authorise(actor, "read-public-texts");
  return database().publicTextProposal.findMany({
    where: { subject },
    include: parts,
    orderBy: { ordinal: "desc" },
    take: 20,
  });
}

/** A proposal with what is in force in its place; null where there is none of this id. */
export async function findProposedText(actor: Actor, proposalId: string) {
  authorise(actor, "read-public-texts");
  const proposal = await database().publicTextProposal.findUnique({
    where: { id: proposalId },
    include: parts,
  });
  if (!proposal) return null;
  const { subject, ordinal } = proposal;
  const newer = await database().publicTextProposal.count({
    where: { subject, ordinal: { gt: ordinal } },
  });
  const isWaiting = !proposal.approval && !proposal.return && newer === 0;
  return { proposal, isWaiting };
}
