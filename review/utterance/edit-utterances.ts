import type { Actor } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import type { UtteranceEditKind } from "@/prisma/generated/client";
import { type LockedRevision, lockArticle } from "../article/lock-article";
import { pressNotes } from "../claim/press-notes";
import {
  addHandUtterances,
  type EditedUtterance,
  editedParts,
  type HandUtterance,
} from "./hand-utterance";
import { liveUtterance } from "./standing";

/**
 * Locks the article of these utterances and answers them in order of text, with the revision. Throws
 * `not-found`, `older-revision`, and `someone-else-was-faster` where one of them was replaced.
 */
export async function lockUtterances(
  tx: Transaction,
  ids: readonly [string, ...string[]],
): Promise<{ revision: LockedRevision; old: EditedUtterance[] }> {
  const first = await tx.utterance.findUnique({
    where: { id: ids[0] },
    select: { revision: { select: { id: true, articleId: true } } },
  });
  if (!first) throw new Refusal("not-found", { what: "utterance" });
  const revision = await lockArticle(tx, first.revision.articleId);
  if (revision.id !== first.revision.id) throw new Refusal("older-revision");
  const old = await tx.utterance.findMany({
    where: { id: { in: [...ids] }, revisionId: revision.id, ...liveUtterance },
    include: editedParts,
  });
  if (old.length !== new Set(ids).size) throw new Refusal("someone-else-was-faster");
  return { revision, old: old.sort((one, other) => startOf(one) - startOf(other)) };
}

/** Where an utterance's statement stands. */
export function statementOf({ spans }: EditedUtterance) {
  const statement = spans.find(({ role }) => role === "STATEMENT");
  if (!statement) throw new Error("an utterance without a statement");
  return statement;
}

function startOf(utterance: EditedUtterance): number {
  return statementOf(utterance).start;
}

/**
 * The rows of an edit: the old utterances are replaced, the new ones made, and claims that rest on an
 * old one rest on the new one at `heir` from now on. Answers the ids of the edit and what it made.
 */
export async function addEdit(
  tx: Transaction,
  actor: Actor,
  edit: {
    readonly kind: UtteranceEditKind;
    readonly revision: LockedRevision;
    readonly old: readonly EditedUtterance[];
    readonly made: readonly HandUtterance[];
    /** Which of those made a claim follows to. */
    readonly heir?: number;
  },
): Promise<{ editId: string; utteranceIds: string[] }> {
  const { kind, revision, old } = edit;
  const claimIds = [
    ...new Set(old.flatMap(({ claims }) => claims.map((one) => one.claimId))),
  ].sort();
  for (const claimId of claimIds) await tx.$executeRaw`SELECT lock_claim(${claimId})`;
  const { id: editId } = await tx.utteranceEdit.create({
    data: { revisionId: revision.id, kind, editedBy: actor.personId },
  });
  await tx.utteranceReplacement.createMany({
    data: old.map(({ id }) => ({ editId, utteranceId: id })),
  });
  const utteranceIds = await addHandUtterances(tx, actor, revision, edit.made);
  await tx.utteranceMaking.createMany({
    data: utteranceIds.map((utteranceId) => ({ editId, utteranceId })),
  });
  await linkClaims(tx, actor, claimIds, utteranceIds[edit.heir ?? 0]);
  await pressNotes(tx, claimIds);
  return { editId, utteranceIds };
}

/** Lets claims, locked already, rest on an utterance too. */
export async function linkClaims(
  tx: Transaction,
  actor: Actor,
  claimIds: readonly string[],
  utteranceId: string | undefined,
): Promise<void> {
  if (!utteranceId) return;
  await tx.claimUtterance.createMany({
    data: claimIds.map((claimId) => ({ claimId, utteranceId, addedBy: actor.personId })),
    skipDuplicates: true,
  });
}
