import { type Actor, authorise } from "@/access/actor";
import { type Question, question } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { type CarryOutcome, Prisma } from "@/prisma/generated/client";
import { inForce } from "../in-force";

const statement = { spans: { where: { role: "STATEMENT" } } } as const;

const parts = {
  receiver: { select: { name: true } },
  carried: {
    include: {
      oldUtterance: {
        include: { ...statement, claims: { where: inForce, select: { claimId: true } } },
      },
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

/** An edit by hand that holds. */
export interface DeskEdit {
  readonly id: string;
  readonly kind: "MADE" | "CHANGED" | "SPLIT" | "MERGED";
  readonly by: string;
  readonly at: Date;
  /** The statements that it made. */
  readonly words: readonly string[];
  /** No later edit replaced what it made. */
  readonly canBeUndone: boolean;
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

/** The edits by hand of a revision that hold, the newest first. */
export function editsOf(actor: Actor, revisionId: string): Question<DeskEdit[]> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`
    SELECT e.id, e."kind"::text, p."name" AS by, e."editedAt" AS at,
      (SELECT coalesce(jsonb_agg(s."exact" ORDER BY u."position"), '[]')
        FROM "UtteranceMaking" m JOIN "Utterance" u ON u.id = m."utteranceId"
        JOIN "UtteranceSpan" s ON s."utteranceId" = u.id AND s."role" = 'STATEMENT'
        WHERE m."editId" = e.id) AS words,
      NOT EXISTS (SELECT FROM "UtteranceMaking" m
        JOIN "UtteranceReplacement" r ON r."utteranceId" = m."utteranceId"
        WHERE m."editId" = e.id AND NOT EXISTS (
          SELECT FROM "UtteranceEditUndoing" x WHERE x."editId" = r."editId")) AS "canBeUndone"
    FROM "UtteranceEdit" e JOIN "Person" p ON p.id = e."editedBy"
    WHERE e."revisionId" = ${revisionId}::uuid
      AND NOT EXISTS (SELECT FROM "UtteranceEditUndoing" x WHERE x."editId" = e.id)
    ORDER BY e."editedAt" DESC, e.id DESC LIMIT ${most}`,
    (rows: (Omit<DeskEdit, "at"> & { readonly at: string })[]) =>
      rows.map((row) => ({ ...row, at: new Date(row.at) })),
  );
}
