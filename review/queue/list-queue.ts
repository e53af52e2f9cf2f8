import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { claimRows } from "../claim/claim-rows";
import { type Stage, stageOf } from "../claim/stage";
import { latestByLanguage } from "../latest";
import { entryOf, entryParts, shownNames } from "../speaker/entry";
import { liveUtterance, standingUtterance } from "../utterance/standing";

/** A claim in the queue. */
export interface QueueLine {
  readonly id: string;
  readonly stage: Stage;
  readonly wording: Readonly<Record<string, string>>;
  readonly speaker: Readonly<Record<string, string>> | null;
  readonly takenUpBy: string;
  readonly takenUpAt: Date;
}

/** An article in the queue. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly receivedAt: Date;
  readonly isClosed: boolean;
  readonly utterances: number;
  readonly claims: number;
}

const parts = {
  ...claimRows,
  wordings: { orderBy: { wordedAt: "asc" } },
  takenUpByPerson: { select: { name: true } },
  utterances: {
    where: { utterance: standingUtterance },
    take: 1,
    orderBy: { addedAt: "asc" },
    include: {
      utterance: {
        include: {
          speakers: {
            orderBy: { assignedAt: "desc" },
            take: 1,
            include: { speaker: { include: entryParts } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.ClaimInclude;

/** Claims, newest first. `limit`: at most so many. */
export async function listClaims(actor: Actor, limit = 200): Promise<QueueLine[]> {
  authorise(actor, "read-desk");
  const rows = await database().claim.findMany({
    include: parts,
    orderBy: [{ takenUpAt: "desc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map((row) => {
    const speaker = row.utterances[0]?.utterance.speakers[0]?.speaker;
    return {
      id: row.id,
      stage: stageOf(row),
      wording: latestByLanguage(row.wordings, ({ text }) => text),
      speaker: speaker ? shownNames(entryOf(speaker).names) : null,
      takenUpBy: row.takenUpByPerson.name,
      takenUpAt: row.takenUpAt,
    };
  });
}

/** Articles, newest first. `limit`: at most so many. */
export async function listArticles(actor: Actor, limit = 100): Promise<ArticleLine[]> {
  authorise(actor, "read-desk");
  const rows = await database().article.findMany({
    include: {
      closings: { where: { reopening: null }, take: 1 },
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        include: {
          utterances: { where: liveUtterance, select: { _count: { select: { claims: true } } } },
        },
      },
    },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return rows.map((row) => {
    const revision = row.revisions[0];
    const utterances = revision?.utterances ?? [];
    return {
      id: row.id,
      title: revision?.title ?? "",
      language: row.language,
      receivedAt: row.receivedAt,
      isClosed: row.closings.length > 0,
      utterances: utterances.length,
      claims: utterances.reduce((sum, utterance) => sum + utterance._count.claims, 0),
    };
  });
}
