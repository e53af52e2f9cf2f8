"use server";

import { parseDateTime, toZoned } from "@internationalized/date";
import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { beingCheckedInput, endBeingChecked, showBeingChecked } from "@/publication/being-checked";
import { setEmbargo, setEmbargoInput } from "@/review/claim/set-embargo";
import { arrangeClaim, arrangeClaimInput } from "@/review/queue/arrange-claim";
import { clearFlag, clearFlagInput, flagClaim, flagClaimInput } from "@/review/queue/flag";
import { environment } from "@/settings/environment";

const page = "/desk/claims/[id]";

export async function arrangeClaimAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await arrangeClaim(await requireActor(), parseForm(arrangeClaimInput, form));
    revalidatePath(page, "page");
  });
}

export async function setEmbargoAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const local = String(form.get("until") ?? "");
    // The browser's field knows no time zone: it is the newsroom's.
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) {
      const zoned = toZoned(parseDateTime(local), environment().TIME_ZONE);
      form.set("until", zoned.toAbsoluteString());
    }
    await setEmbargo(await requireActor(), parseForm(setEmbargoInput, form));
    revalidatePath(page, "page");
  });
}

export async function flagClaimAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await flagClaim(await requireActor(), parseForm(flagClaimInput, form));
    revalidatePath(page, "page");
  });
}

export async function clearFlagAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await clearFlag(await requireActor(), parseForm(clearFlagInput, form));
    revalidatePath(page, "page");
  });
}

export async function showBeingCheckedAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await showBeingChecked(await requireActor(), parseForm(beingCheckedInput, form));
    revalidatePath(page, "page");
  });
}

export async function endBeingCheckedAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await endBeingChecked(await requireActor(), parseForm(beingCheckedInput, form));
    revalidatePath(page, "page");
  });
}
