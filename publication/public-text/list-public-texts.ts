import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { contentOf } from "./propose-rating";
import { stepOf } from "./subjects";

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

/**
 * A proposal with what it changes: what was approved before it, or what a step meant from the first.
 * Null where there is none of this id.
 */
export async function findProposedText(actor: Actor, proposalId: string) {
  authorise(actor, "read-public-texts");
  const proposal = await database().publicTextProposal.findUnique({
    where: { id: proposalId },
    include: parts,
  });
  if (!proposal) return null;
  const { subject, ordinal } = proposal;
  const [newer, earlier, step] = await Promise.all([
    database().publicTextProposal.count({ where: { subject, ordinal: { gt: ordinal } } }),
    database().publicTextProposal.findFirst({
      where: { subject, ordinal: { lt: ordinal }, approval: { isNot: null } },
      orderBy: { ordinal: "desc" },
    }),
    findFirstDefinition(subject),
  ]);
  const isWaiting = !proposal.approval && !proposal.return && newer === 0;
  const before: unknown = earlier?.content ?? (step && contentOf(step));
  return { proposal, before, isWaiting };
}

/** What a step meant before anybody proposed anything; null: a page, or a step that is new. */
async function findFirstDefinition(subject: string) {
  const step = stepOf(subject);
  if (!step) return null;
  return database().ratingDefinition.findFirst({ where: { rating: step, proposalId: null } });
}
