import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Stage } from "../claim/stage";
import { inForce } from "../in-force";
import { latestByLanguage } from "../latest";
import { standingUtterance } from "../utterance/standing";

const parts = {
  utterance: {
    include: {
      spans: { where: { role: "STATEMENT" }, take: 1 },
      speakers: { orderBy: [{ assignedAt: "desc" }, { id: "desc" }], take: 1 },
      appearances: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }], take: 1 },
      revision: { include: { article: true } },
      claims: {
        where: inForce,
        include: {
          claim: {
            include: {
              stageNow: { select: { stage: true } },
              wordings: { orderBy: [{ wordedAt: "asc" }, { id: "asc" }] },
              verdicts: {
                orderBy: { version: "desc" },
                take: 1,
                include: { content: { include: { rating: true } } },
              },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.SpeakerAssignmentInclude;

/**
 * What an entry is said to have said, newest assignment first, with the claims made of it and their
 * rating. `after`: the assignment that the page before ended with. At most `limit`.
 */
export async function listSaid(
  actor: Actor,
  { entryId, after, limit = 25 }: { entryId: string; after?: string; limit?: number },
) {
  authorise(actor, "read-desk");
  const rows = await database().speakerAssignment.findMany({
    where: {
      speaker: { standing: { entryId } },
      // Not what an edit or a newer text has taken the place of.
      utterance: standingUtterance,
      ...(after && { id: { lt: after } }),
    },
    include: parts,
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    said: shown
      // Somebody said later that it was another speaker.
      .filter(({ id, utterance }) => utterance.speakers[0]?.id === id)
      .map(({ utterance }) => ({
        id: utterance.id,
        statement: utterance.spans[0]?.exact ?? "",
        language: utterance.revision.article.language,
        articleId: utterance.revision.articleId,
        articleTitle: utterance.revision.title,
        saidOn: utterance.appearances[0]?.saidOn ?? utterance.revision.article.publishedOn,
        claims: utterance.claims.map(({ claim }) => toClaim(claim)),
      })),
  };
}

type ClaimRow = Prisma.SpeakerAssignmentGetPayload<{
  include: typeof parts;
}>["utterance"]["claims"][number]["claim"];

function toClaim(claim: ClaimRow) {
  const content = claim.verdicts[0]?.content;
  // Triggers keep one for every claim.
  if (!claim.stageNow) throw new Error(`claim ${claim.id} has no stage`);
  return {
    id: claim.id,
    stage: claim.stageNow.stage as Stage,
    wording: latestByLanguage(claim.wordings, ({ text }) => text),
    /** As the latest version of the verdict has it; null before there is one. */
    rating: content
      ? {
          key: content.rating.key,
          names: ratingNames(content.texts),
        }
      : null,
  };
}

function ratingNames(texts: Prisma.JsonValue): Record<string, string> {
  const byLanguage = texts as Record<string, { name: string }>;
  return Object.fromEntries(Object.entries(byLanguage).map(([code, { name }]) => [code, name]));
}

export type Said = Awaited<ReturnType<typeof listSaid>>["said"][number];
