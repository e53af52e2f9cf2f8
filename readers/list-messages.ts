import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { latestByLanguage } from "@/review/latest";

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
 * Readers' messages: those that wait, the oldest first, or those that were answered, the newest first.
 * At most `limit`.
 */
export async function listMessages(
  actor: Actor,
  { answered = false, limit = 50 }: { answered?: boolean; limit?: number } = {},
) {
  authorise(actor, "read-reader-messages");
  const rows = await database().readerMessage.findMany({
    where: { answers: answered ? { some: {} } : { none: {} } },
    include: parts,
    orderBy: answered ? [{ sentAt: "desc" }, { id: "desc" }] : [{ sentAt: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(({ takings, answers, claim, ...row }) => {
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
            outcome: answer.outcome,
            text: answer.answer,
            claimId: answer.claimId,
            by: answer.answerer.name,
            at: answer.answeredAt,
          }
        : null,
    };
  });
}

/** What a reader wrote and where it is from, to be added to the desk as a text; null where there is none. */
export async function findMessage(actor: Actor, messageId: string) {
  authorise(actor, "read-reader-messages");
  return database().readerMessage.findUnique({
    where: { id: messageId },
    select: { id: true, text: true, address: true, pictureAddress: true },
  });
}

export type MessageLine = Awaited<ReturnType<typeof listMessages>>[number];
