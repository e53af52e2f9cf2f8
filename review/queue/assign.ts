import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { Refusal } from "@/access/refusal";
import { database, type Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { articleChangesInput, changeArticles } from "./change-articles";
import { changeClaims, changesInput } from "./change-claims";

const whoWorks = {
  roleGrants: { where: { revocation: null }, select: { role: true } },
  standings: { orderBy: [{ setAt: "desc" }, { id: "desc" }], take: 1 },
} as const satisfies Prisma.PersonInclude;

type Worker = Prisma.PersonGetPayload<{ include: typeof whoWorks }>;

export const assignClaimsInput = changesInput({ assigneeId: z.uuid().nullable() });

/**
 * Gives each claim to somebody who works at the desk, or (null) to nobody. Answers what undoes it:
 * the same input with those whose they were. Throws `not-found`.
 */
export async function assignClaims(
  actor: Actor,
  { changes }: z.infer<typeof assignClaimsInput>,
): Promise<z.infer<typeof assignClaimsInput>> {
  authorise(actor, "assign-claim");
  const before: typeof changes = [];
  await changeClaims(actor, "assign-claim", changes, async (tx, { claimId, assigneeId }) => {
    const row = await tx.claimAssignment.findFirst({
      where: { claimId },
      orderBy: [{ assignedAt: "desc" }, { id: "desc" }],
    });
    if ((row?.assigneeId ?? null) === assigneeId) return null;
    await requireWorker(tx, assigneeId);
    await tx.claimAssignment.create({ data: { claimId, assigneeId, assignedBy: actor.personId } });
    before.push({ claimId, assigneeId: row?.assigneeId ?? null });
    return { assigneeId };
  });
  return { changes: before };
}

export const assignArticlesInput = articleChangesInput({ assigneeId: z.uuid().nullable() });

/**
 * Gives each article's triage to somebody who works at the desk, or (null) to nobody. Answers what
 * undoes it. Throws `not-found`.
 */
export async function assignArticles(
  actor: Actor,
  { changes }: z.infer<typeof assignArticlesInput>,
): Promise<z.infer<typeof assignArticlesInput>> {
  authorise(actor, "assign-article");
  const before: typeof changes = [];
  await changeArticles(actor, "assign-article", changes, async (tx, { articleId, assigneeId }) => {
    const row = await tx.articleAssignment.findFirst({
      where: { articleId },
      orderBy: [{ assignedAt: "desc" }, { id: "desc" }],
    });
    if ((row?.assigneeId ?? null) === assigneeId) return null;
    await requireWorker(tx, assigneeId);
    await tx.articleAssignment.create({
      data: { articleId, assigneeId, assignedBy: actor.personId },
    });
    before.push({ articleId, assigneeId: row?.assigneeId ?? null });
    return { assigneeId };
  });
  return { changes: before };
}

/** Those who work at the desk now, by name: to whom work can be given. */
export async function listWorkers(actor: Actor): Promise<{ id: string; name: string }[]> {
  authorise(actor, "read-desk");
  const people = await database().person.findMany({ include: whoWorks, orderBy: { name: "asc" } });
  return people.filter(works).map(({ id, name }) => ({ id, name }));
}

async function requireWorker(tx: Transaction, personId: string | null): Promise<void> {
  if (!personId) return;
  const person = await tx.person.findUnique({ where: { id: personId }, include: whoWorks });
  if (!person || !works(person)) throw new Refusal("not-found", { what: "person" });
}

function works({ roleGrants, standings }: Worker): boolean {
  const active = standings[0]?.active ?? true;
  return (
    active &&
    mayDo(
      roleGrants.map(({ role }) => role),
      "read-desk",
    )
  );
}
