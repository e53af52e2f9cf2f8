import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { latestByLanguage } from "@/review/latest";
import { behind, type ListPage, pageOf } from "@/review/list-page";

const parts = {
  takings: {
    include: { taker: { select: { name: true } } },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    take: 1,
  },
  answers: {
    include: { answerer: { select: { name: true } } },
    orderBy: [{ answeredAt: "desc" }, { id: "desc" }],
    take: 1,
  },
  claim: { include: { wordings: { orderBy: { wordedAt: "asc" } } } },
} as const satisfies Prisma.ReaderMessageInclude;

/**
 * A page of readers' messages: of those that wait, the oldest first, or of those that were answered, the
 * newest first. `after`: the last one of the page before.
 */
export async function listMessages(
  actor: Actor,
  {
    answered = false,
    after = null,
    limit = 50,
  }: { answered?: boolean; after?: string | null; limit?: number } = {},
): Promise<ListPage<MessageLine>> {
  authorise(actor, "read-reader-messages");
  const order = answered ? "desc" : "asc";
  const where = { answers: answered ? { some: {} } : { none: {} } };
  const last = after && (await database().readerMessage.findUnique({ where: { id: after } }));
  const rows = await database().readerMessage.findMany({
    where: { ...where, ...(last && behind(last, "sentAt", answered ? "lt" : "gt")) },
    include: parts,
    orderBy: [{ sentAt: order }, { id: order }],
    take: limit + 1,
  });
  const count = () => database().readerMessage.count({ where });
  return pageOf(rows, { limit, after, count, line: toLine });
}

function toLine({
  takings,
  answers,
  claim,
  ...row
}: Prisma.ReaderMessageGetPayload<{ include: typeof parts }>) {
  const { id, kind, language, text, address, pictureAddress, sentAt } = row;
  const [answer] = answers;
  return {
    ...{ id, kind, language, text, address, pictureAddress, sentAt },
    claim: claim && {
      id: claim.id,
      wording: latestByLanguage(claim.wordings, (one) => one.text),
    },
    takenBy: takings[0]?.taker.name ?? null,
    answer: answer
      ? {
          id: answer.id,
          outcome: answer.outcome,
          text: answer.answer,
          claimId: answer.claimId,
          by: answer.answerer.name,
          at: answer.answeredAt,
        }
      : null,
  };
}

/** What a reader wrote and where it is from, to be added to the desk as a text; null where there is none. */
export async function findMessage(actor: Actor, messageId: string) {
  authorise(actor, "read-reader-messages");
  return database().readerMessage.findUnique({
    where: { id: messageId },
    select: { id: true, text: true, address: true, pictureAddress: true },
  });
}

export type MessageLine = ReturnType<typeof toLine>;
