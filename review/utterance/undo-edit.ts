import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { lockArticle } from "../article/lock-article";
import { pressNotes } from "../claim/press-notes";
import { inForce, standingWithdrawal } from "../in-force";
import { linkClaims } from "./edit-utterances";

export const undoEditInput = z.object({ editId: z.uuid() });

/**
 * Takes an edit back: what it replaced is an utterance again. Claims taken up since follow; where
 * there is nothing to follow to, since the edit made the words an utterance in the first place, that
 * is `taken-up-since`. Throws `not-found`, `older-revision`, and `someone-else-was-faster` where it is
 * undone already or a later edit has to be undone first.
 */
export async function undoEdit(
  actor: Actor,
  input: z.infer<typeof undoEditInput>,
): Promise<{ articleId: string }> {
  authorise(actor, "undo-utterance-edit");
  const { editId } = input;
  return transact(async (tx) => {
    const edit = await tx.utteranceEdit.findUnique({
      where: { id: editId },
      include: { revision: { select: { articleId: true } }, replaced: true },
    });
    if (!edit) throw new Refusal("not-found", { what: "edit" });
    const revision = await lockArticle(tx, edit.revision.articleId);
    if (revision.id !== edit.revisionId) throw new Refusal("older-revision");
    const links = await tx.claimUtterance.findMany({
      where: { utterance: { making: { editId } } },
      include: { withdrawals: standingWithdrawal },
      orderBy: { claimId: "asc" },
    });
    const touched = [...new Set(links.map(({ claimId }) => claimId))];
    for (const claimId of touched) await tx.$executeRaw`SELECT lock_claim(${claimId})`;
    await tx.utteranceEditUndoing.create({ data: { editId, undoneBy: actor.personId } });
    const replaced = edit.replaced.map(({ utteranceId }) => utteranceId);
    const resting = new Set(
      links.filter(({ withdrawals }) => withdrawals.length === 0).map(({ claimId }) => claimId),
    );
    const known = await tx.claimUtterance.findMany({
      where: { utteranceId: { in: replaced }, claimId: { in: touched }, ...inForce },
    });
    const orphans = [...resting].filter((id) => !known.some(({ claimId }) => claimId === id));
    if (orphans.length > 0 && replaced.length === 0) throw new Refusal("taken-up-since");
    await restOn(tx, actor, orphans, replaced[0]);
    // What somebody took off meanwhile does not come back in its older shape.
    await tx.claimUtteranceWithdrawal.createMany({
      data: known
        .filter(({ claimId }) => !resting.has(claimId))
        .map(({ claimId, utteranceId }) => {
          const gone = links.find((link) => link.claimId === claimId)?.withdrawals[0];
          return { claimId, utteranceId, reason: gone?.reason ?? "", withdrawnBy: actor.personId };
        }),
    });
    await pressNotes(tx, touched);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "undo-utterance-edit",
      subject: `article:${revision.articleId}`,
      payload: { editId, kind: edit.kind },
    });
    return { articleId: revision.articleId };
  });
}

/** Lets claims rest on an utterance, also where it was taken off them before. */
async function restOn(
  tx: Transaction,
  actor: Actor,
  claimIds: readonly string[],
  utteranceId: string | undefined,
): Promise<void> {
  if (!utteranceId) return;
  const withdrawals = await tx.claimUtteranceWithdrawal.findMany({
    where: { utteranceId, claimId: { in: [...claimIds] }, restoration: null },
    select: { id: true },
  });
  await tx.claimUtteranceRestoration.createMany({
    data: withdrawals.map(({ id }) => ({ withdrawalId: id, restoredBy: actor.personId })),
  });
  await linkClaims(tx, actor, claimIds, utteranceId);
}
