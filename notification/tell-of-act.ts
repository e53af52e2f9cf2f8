import type { Transaction } from "@/prisma/client";
import type { Act, Acts } from "@/trail/acts";
import type { NotificationKind, ToTell } from "./kinds";
import { listPeopleWhoMay } from "./people-who-may";
import { settleReaders } from "./waiting-messages";

/** An entry of the trail whose payload was not erased. */
export interface Entry<A extends Act = Act> {
  readonly sequence: number;
  readonly act: A;
  readonly subject: string;
  readonly actorId: string | null;
  readonly payload: Acts[A];
}

type Teller<A extends Act> = (tx: Transaction, entry: Entry<A>) => Promise<ToTell[]>;

/** Of which acts people are told: the one place that says so. */
const tellers: { readonly [A in Act]?: Teller<A> } = {
  "start-thread": async (_, entry) => tellMentioned(entry),
  "reply-in-thread": async (tx, entry) => {
    const mentioned = tellMentioned(entry);
    const { threadId } = entry.payload;
    const writers = await tx.comment.findMany({
      where: { threadId, withdrawal: null },
      distinct: ["writtenBy"],
      select: { writtenBy: true },
    });
    const told = new Set(mentioned.map(({ personId }) => personId));
    const others = writers.map(({ writtenBy }) => writtenBy).filter((id) => !told.has(id));
    return [...mentioned, ...tell(entry, "REPLIED", others, { threadId })];
  },
  "assign-claim": tellAssignee,
  "assign-article": tellAssignee,
  "propose-verdict": tellEditors,
  "propose-retraction": tellEditors,
  "propose-amendment": tellEditors,
  "withdraw-proposal": async (tx, { payload }) => settle(tx, payload.proposalId),
  "return-verdict": async (tx, entry) => {
    await settle(tx, entry.payload.proposalId);
    return tell(entry, "RETURNED", await proposerOf(tx, entry.payload.proposalId));
  },
  "approve-verdict": async (tx, entry) => {
    await settle(tx, entry.payload.proposalId);
    return tell(entry, "APPROVED", await proposerOf(tx, entry.payload.proposalId));
  },
  "publish-verdict": async (tx, entry) => {
    const publication = await tx.publication.findUnique({
      where: { id: entry.payload.publicationId },
      select: {
        claim: { select: { takenUpBy: true } },
        approval: { select: { proposerId: true } },
      },
    });
    const { claim, approval } = publication ?? {};
    return tell(entry, "PUBLISHED", [claim?.takenUpBy, approval?.proposerId]);
  },
  "answer-reader-message": async (tx) => {
    await settleReaders(tx);
    return [];
  },
};

/** Whom to tell of an act, and as what; nobody is told of what they did themselves. */
export async function tellOfAct(tx: Transaction, entry: Entry): Promise<ToTell[]> {
  const teller = tellers[entry.act] as Teller<Act> | undefined;
  return teller ? teller(tx, entry) : [];
}

function tell(
  { sequence, subject, actorId }: Entry,
  kind: NotificationKind,
  people: readonly (string | null | undefined)[],
  more: { threadId?: string; key?: string } = {},
): ToTell[] {
  const others = new Set(people.filter((id) => id && id !== actorId) as string[]);
  return [...others].map((personId) => ({
    personId,
    kind,
    subject,
    actorId,
    key: `act:${sequence}`,
    ...more,
  }));
}

function tellMentioned(entry: Entry<"start-thread"> | Entry<"reply-in-thread">): ToTell[] {
  const { threadId, mentioned } = entry.payload;
  return tell(entry, "MENTIONED", mentioned, { threadId });
}

async function tellAssignee(
  _: Transaction,
  entry: Entry<"assign-claim"> | Entry<"assign-article">,
): Promise<ToTell[]> {
  return tell(entry, "ASSIGNED", [entry.payload.assigneeId]);
}

/** Every editor but the proposer, unless it was decided before anybody could be told. */
async function tellEditors(
  tx: Transaction,
  entry: Entry<"propose-verdict" | "propose-retraction" | "propose-amendment">,
): Promise<ToTell[]> {
  const { proposalId } = entry.payload;
  const waiting = await tx.proposal.count({
    where: { id: proposalId, approval: null, return: null, withdrawal: null },
  });
  if (waiting === 0) return [];
  const editors = await listPeopleWhoMay(tx, "approve-verdict");
  return tell(entry, "AWAITING_APPROVAL", editors, { key: proposalKey(proposalId) });
}

/** What was decided waits for nobody: those who were told of it have it read. */
async function settle(tx: Transaction, proposalId: string): Promise<ToTell[]> {
  await tx.notification.updateMany({
    where: { key: proposalKey(proposalId), readAt: null },
    data: { readAt: new Date() },
  });
  return [];
}

async function proposerOf(tx: Transaction, proposalId: string): Promise<string[]> {
  const proposal = await tx.proposal.findUnique({
    where: { id: proposalId },
    select: { proposerId: true },
  });
  return proposal ? [proposal.proposerId] : [];
}

const proposalKey = (proposalId: string) => `proposal:${proposalId}`;
