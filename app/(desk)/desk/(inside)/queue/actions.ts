"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm, type Refused } from "@/app/(desk)/answer";
import { type BulkChange, type BulkOutcome, bulkInput, changeInBulk } from "@/review/queue/bulk";
import { forgetView, forgetViewInput, saveView, saveViewInput } from "@/review/queue/saved-views";

/** Does an act to what is picked, or takes one back. */
export async function bulkAction(change: BulkChange): Promise<BulkOutcome | Refused> {
  let outcome: BulkOutcome = { changed: 0, refused: 0, undo: null };
  const answer = await answered(async () => {
    outcome = await changeInBulk(await requireActor(), bulkInput.parse(change));
    revalidatePath("/desk", "page");
  });
  return answer.done ? outcome : answer;
}

export async function saveViewAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await saveView(await requireActor(), parseForm(saveViewInput, form));
    revalidatePath("/desk", "page");
  });
}

export async function forgetViewAction(form: FormData): Promise<void> {
  await forgetView(await requireActor(), parseForm(forgetViewInput, form));
  revalidatePath("/desk", "page");
}
