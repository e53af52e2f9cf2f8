import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { findEntryId } from "../speaker/entry";
import { line } from "../text-input";
import { orderSitePress } from "./order-site-press";
import { subjectOf, type Target, targetFields } from "./target";

export const placeHoldInput = z.object({ ...targetFields, reason: line(500) });

/**
 * Holds a claim, an article or a speaker: nothing of it is published or removed until the hold is
 * lifted, which triggers enforce once more. Waits for what is being published.
 */
export async function placeHold(
  actor: Actor,
  input: z.infer<typeof placeHoldInput>,
): Promise<{ holdId: string }> {
  authorise(actor, "place-hold");
  const { on, id, reason } = input;
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT lock_every_claim()`;
    const target = await findTarget(tx, { on, id });
    const hold = await tx.legalHold.create({
      data: { [`${target.on}Id`]: target.id, reason, placedBy: actor.personId },
    });
    await orderSitePress(tx);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "place-hold",
      subject: subjectOf(target),
      payload: { holdId: hold.id, reason },
    });
    return { holdId: hold.id };
  });
}

export const liftHoldInput = z.object({ holdId: z.uuid(), reason: line(500) });

/** Lifts a hold, with the reason. Throws `not-found` where it was lifted before. */
export async function liftHold(
  actor: Actor,
  { holdId, reason }: z.infer<typeof liftHoldInput>,
): Promise<void> {
  authorise(actor, "lift-hold");
  await transact(async (tx) => {
    await tx.$executeRaw`SELECT lock_every_claim()`;
    const hold = await tx.legalHold.findFirst({ where: { id: holdId, lifting: null } });
    if (!hold) throw new Refusal("not-found", { what: "hold" });
    await tx.legalHoldLifting.create({ data: { holdId, reason, liftedBy: actor.personId } });
    await orderSitePress(tx);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "lift-hold",
      subject: subjectOf(hold),
      payload: { holdId, reason },
    });
  });
}

/** Throws `held` where a hold is in force on the claim, its articles, speakers or outlets. */
export async function requireNotHeld(tx: Transaction, claimId: string): Promise<void> {
  const holds = await tx.$queryRaw<unknown[]>`SELECT holds_on_claim(${claimId}) LIMIT 1`;
  if (holds.length > 0) throw new Refusal("held");
}

async function findTarget(tx: Transaction, { on, id }: Target): Promise<Target> {
  if (on === "speaker") return { on, id: await findEntryId(tx, id) };
  const row =
    on === "claim"
      ? await tx.claim.findUnique({ where: { id } })
      : await tx.article.findUnique({ where: { id } });
  if (!row) throw new Refusal("not-found", { what: on });
  return { on, id };
}
