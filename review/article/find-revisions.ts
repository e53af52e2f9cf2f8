import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { CarryOutcome, Prisma } from "@/prisma/generated/client";

const statement = { spans: { where: { role: "STATEMENT" } } } as const;

const parts = {
  receiver: { select: { name: true } },
  carried: {
    include: {
      oldUtterance: { include: { ...statement, claims: { select: { claimId: true } } } },
      newUtterance: { include: statement },
    },
  },
} as const satisfies Prisma.ArticleRevisionInclude;

/** What became of an utterance of the text before. */
export interface UtteranceFate {
  readonly outcome: CarryOutcome;
  readonly old: string;
  /** Null: gone. */
  readonly new: string | null;
  readonly claimIds: readonly string[];
}

/** A state of an article's text. */
export interface DeskRevision {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly receivedAt: Date;
  readonly receivedBy: string;
  /** In order of the older text; empty for the first. */
  readonly fates: readonly UtteranceFate[];
}

/** Longest history that is shown. */
const most = 50;

/** The states of an article's text, the newest first. */
export async function findRevisions(actor: Actor, articleId: string): Promise<DeskRevision[]> {
  authorise(actor, "read-desk");
  const rows = await database().articleRevision.findMany({
    where: { articleId },
    orderBy: { number: "desc" },
    take: most,
    include: parts,
  });
  return rows.map(({ number, title, text, receivedAt, receiver, carried }) => ({
    ...{ number, title, text, receivedAt, receivedBy: receiver.name },
    fates: carried
      .map(({ outcome, oldUtterance, newUtterance }) => ({
        outcome,
        at: oldUtterance.spans[0]?.start ?? 0,
        old: oldUtterance.spans[0]?.exact ?? "",
        new: newUtterance?.spans[0]?.exact ?? null,
        claimIds: oldUtterance.claims.map(({ claimId }) => claimId),
      }))
      .sort((one, other) => one.at - other.at)
      .map(({ at: _, ...fate }) => fate),
  }));
}
