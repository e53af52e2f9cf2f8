import { hashToken } from "@/access/token";
import { database } from "@/prisma/client";
import type { ReaderMessageKind, ReaderMessageOutcome } from "@/prisma/generated/client";

/** What a reader learns of a message that they sent. */
export interface FollowedMessage {
  readonly kind: ReaderMessageKind;
  readonly text: string;
  readonly sentAt: Date;
  /** Sent, looked at, answered. */
  readonly phase: "received" | "taken" | "answered";
  readonly outcome: ReaderMessageOutcome | null;
  readonly answer: string | null;
  /** The published verdict that it is about, or that answers it. */
  readonly verdictId: string | null;
  /** When that verdict was corrected, clarified, updated or retracted after the message was sent. */
  readonly changedAt: Date | null;
}

const changes = ["CORRECTION", "CLARIFICATION", "UPDATE", "RETRACTION"] as const;

/** The message that this code follows; null where there is none. */
export async function followMessage(code: string): Promise<FollowedMessage | null> {
  const row = await database().readerMessage.findUnique({
    where: { codeHash: hashToken(code) },
    include: {
      takings: { take: 1 },
      answers: { orderBy: [{ answeredAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  if (!row) return null;
  const [answer] = row.answers;
  const claimId = answer?.claimId ?? row.claimId;
  const published = claimId
    ? await database().publication.findMany({
        where: { claimId },
        orderBy: { publishedAt: "asc" },
        select: { kind: true, publishedAt: true },
      })
    : [];
  const change = published.find(
    ({ kind, publishedAt }) =>
      publishedAt > row.sentAt && changes.some((candidate) => candidate === kind),
  );
  return {
    ...{ kind: row.kind, text: row.text, sentAt: row.sentAt },
    phase: answer ? "answered" : row.takings.length > 0 ? "taken" : "received",
    outcome: answer?.outcome ?? null,
    answer: answer?.answer ?? null,
    verdictId: published.length > 0 ? claimId : null,
    changedAt: change?.publishedAt ?? null,
  };
}
