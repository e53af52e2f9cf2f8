import type { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { daySchema, toDay } from "../dates";
import { articleChangesInput, changeArticles } from "./change-articles";
import { changeClaims, changesInput } from "./change-claims";

export const setDueDateInput = changesInput({ dueOn: daySchema.nullable() });

/**
 * Says by which day each claim should be decided, or (null) that there is no hurry. Answers what
 * undoes it. Throws `not-found`.
 */
export async function setDueDate(
  actor: Actor,
  { changes }: z.output<typeof setDueDateInput>,
): Promise<z.input<typeof setDueDateInput>> {
  authorise(actor, "set-due-date");
  const before: z.input<typeof setDueDateInput>["changes"] = [];
  await changeClaims(actor, "set-due-date", changes, async (tx, { claimId, dueOn }) => {
    const row = await tx.claimDueDate.findFirst({
      where: { claimId },
      orderBy: [{ setAt: "desc" }, { id: "desc" }],
    });
    const was = row?.dueOn ? toDay(row.dueOn) : null;
    const day = dueOn && toDay(dueOn);
    if (was === day) return null;
    await tx.claimDueDate.create({ data: { claimId, dueOn, setBy: actor.personId } });
    before.push({ claimId, dueOn: was });
    return { dueOn: day };
  });
  return { changes: before };
}

export const setArticleDueDateInput = articleChangesInput({ dueOn: daySchema.nullable() });

/**
 * Says by which day each article's triage should be done, or (null) that there is no hurry. Answers
 * what undoes it. Throws `not-found`.
 */
export async function setArticleDueDate(
  actor: Actor,
  { changes }: z.output<typeof setArticleDueDateInput>,
): Promise<z.input<typeof setArticleDueDateInput>> {
  authorise(actor, "set-article-due-date");
  const before: z.input<typeof setArticleDueDateInput>["changes"] = [];
  await changeArticles(actor, "set-article-due-date", changes, async (tx, { articleId, dueOn }) => {
    const row = await tx.articleDueDate.findFirst({
      where: { articleId },
      orderBy: [{ setAt: "desc" }, { id: "desc" }],
    });
    const was = row?.dueOn ? toDay(row.dueOn) : null;
    const day = dueOn && toDay(dueOn);
    if (was === day) return null;
    await tx.articleDueDate.create({ data: { articleId, dueOn, setBy: actor.personId } });
    before.push({ articleId, dueOn: was });
    return { dueOn: day };
  });
  return { changes: before };
}
