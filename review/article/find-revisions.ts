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
export async function findEdits(actor: Actor, revisionId: string): Promise<DeskEdit[]> {
  authorise(actor, "read-desk");
  const rows = await database().utteranceEdit.findMany({
    where: { revisionId, undoing: null },
    orderBy: [{ editedAt: "desc" }, { id: "desc" }],
    take: most,
    include: {
      editor: { select: { name: true } },
      made: {
        include: {
          utterance: {
            include: {
              ...statement,
              _count: { select: { replacements: { where: { edit: { undoing: null } } } } },
            },
          },
        },
      },
    },
  });
  return rows.map(({ id, kind, editor, editedAt, made }) => ({
    ...{ id, kind, by: editor.name, at: editedAt },
    words: made.map(({ utterance }) => utterance.spans[0]?.exact ?? ""),
    canBeUndone: made.every(({ utterance }) => utterance._count.replacements === 0),
  }));
}
