import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { canonical } from "@/trail/canonical";
import { recordAct } from "@/trail/record-act";
import type { PublicTextSubject } from "./subjects";

/** What is proposed, and what whoever proposes it had before the eyes. */
interface Proposing {
  readonly subject: PublicTextSubject;
  readonly content: Prisma.InputJsonObject;
  /** What is in force now; null: nothing. */
  readonly current: unknown;
  /** Ordinal of the newest proposal then; 0: none. */
  readonly basedOn: number;
  /** What changes and why, for the second person. */
  readonly note: string;
}

/**
 * Proposes a public text, which is in force once a second person approves it. It takes the place of
 * an earlier proposal that waits. Throws `nothing-changed`, `someone-else-was-faster`.
 */
export async function proposePublicText(
  tx: Transaction,
  actor: Actor,
  { subject, content, current, basedOn, note }: Proposing,
): Promise<{ proposalId: string }> {
  authorise(actor, "propose-public-text");
  if (current && canonical(current) === canonical(content)) throw new Refusal("nothing-changed");
  const { _max } = await tx.publicTextProposal.aggregate({
    where: { subject },
    _max: { ordinal: true },
  });
  const newest = _max.ordinal ?? 0;
  if (newest !== basedOn) throw new Refusal("someone-else-was-faster");
  const { id: proposalId } = await tx.publicTextProposal.create({
    data: { subject, ordinal: newest + 1, content, note, proposerId: actor.personId },
  });
  await recordAct(tx, {
    actorId: actor.personId,
    act: "propose-public-text",
    subject: `public-text:${subject}`,
    payload: { proposalId, note },
  });
  return { proposalId };
}
