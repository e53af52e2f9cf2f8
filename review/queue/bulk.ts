import { z } from "zod";
import type { Actor } from "@/access/actor";
import { setArticleTopics, setArticleTopicsInput } from "../topic/set-article-topics";
import { setTopics, setTopicsInput } from "../topic/set-topics";
import { assignArticles, assignArticlesInput, assignClaims, assignClaimsInput } from "./assign";
import { dismissClaims, dismissClaimsInput, resumeClaims, resumeClaimsInput } from "./dismiss";
import {
  setArticleDueDate,
  setArticleDueDateInput,
  setDueDate,
  setDueDateInput,
} from "./set-due-date";

/** An act on the claims, or on the articles, that were picked in the queue. */
export const bulkInput = z.discriminatedUnion("act", [
  assignClaimsInput.extend({ act: z.literal("assign") }),
  setDueDateInput.extend({ act: z.literal("due") }),
  setTopicsInput.extend({ act: z.literal("topics") }),
  dismissClaimsInput.extend({ act: z.literal("dismiss") }),
  resumeClaimsInput.extend({ act: z.literal("resume") }),
  assignArticlesInput.extend({ act: z.literal("assign-articles") }),
  setArticleDueDateInput.extend({ act: z.literal("due-articles") }),
  setArticleTopicsInput.extend({ act: z.literal("topics-articles") }),
]);

/** As it travels: days are ISO. */
export type BulkChange = z.input<typeof bulkInput>;

export interface BulkOutcome {
  /** How many were changed, and how many could not be. */
  readonly changed: number;
  readonly refused: number;
  /** The act that takes it back; null where nothing was changed or nothing takes it back. */
  readonly undo: BulkChange | null;
}

/** Does an act to what was picked. Each asks by itself whether the actor may. */
export async function changeInBulk(
  actor: Actor,
  change: z.output<typeof bulkInput>,
): Promise<BulkOutcome> {
  switch (change.act) {
    case "assign":
      return undoneBy("assign", await assignClaims(actor, change));
    case "due":
      return undoneBy("due", await setDueDate(actor, change));
    case "topics":
      return undoneBy("topics", await setTopics(actor, change));
    case "dismiss": {
      const { claimIds, refused } = await dismissClaims(actor, change);
      const undo = claimIds.length > 0 ? ({ act: "resume", claimIds } as const) : null;
      return { changed: claimIds.length, refused, undo };
    }
    case "resume": {
      const { claimIds, refused } = await resumeClaims(actor, change);
      return { changed: claimIds.length, refused, undo: null };
    }
    case "assign-articles":
      return undoneBy(change.act, await assignArticles(actor, change));
    case "due-articles":
      return undoneBy(change.act, await setArticleDueDate(actor, change));
    case "topics-articles":
      return undoneBy(change.act, await setArticleTopics(actor, change));
  }
}

function undoneBy(
  act: Exclude<BulkChange["act"], "dismiss" | "resume">,
  before: { changes: unknown[] },
): BulkOutcome {
  const changed = before.changes.length;
  const undo = changed > 0 ? ({ act, ...before } as BulkChange) : null;
  return { changed, refused: 0, undo };
}
