"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { liftHold, liftHoldInput, placeHold, placeHoldInput } from "@/review/legal/holds";

// A hold is shown on the pages of all three, and in their lists.
const touched = "/desk";

export async function placeHoldAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await placeHold(await requireActor(), parseForm(placeHoldInput, form));
    revalidatePath(touched, "layout");
  });
}

export async function liftHoldAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await liftHold(await requireActor(), parseForm(liftHoldInput, form));
    revalidatePath(touched, "layout");
  });
}
