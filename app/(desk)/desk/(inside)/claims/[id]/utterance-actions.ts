"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { addUtterance, addUtteranceInput } from "@/review/claim/add-utterance";
import { translateUtterance, translateUtteranceInput } from "@/review/claim/translate-utterance";
import {
  restoreUtterance,
  restoreUtteranceInput,
  withdrawUtterance,
  withdrawUtteranceInput,
} from "@/review/claim/withdraw-utterance";

const page = "/desk/claims/[id]";

export async function addUtteranceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const input = parseForm(addUtteranceInput, form);
    const { claimId } = await addUtterance(await requireActor(), input);
    return { goTo: `/desk/claims/${claimId}` };
  });
}

export async function withdrawUtteranceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawUtterance(await requireActor(), parseForm(withdrawUtteranceInput, form));
    revalidatePath(page, "page");
  });
}

export async function restoreUtteranceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await restoreUtterance(await requireActor(), parseForm(restoreUtteranceInput, form));
    revalidatePath(page, "page");
  });
}

export async function translateUtteranceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await translateUtterance(await requireActor(), parseForm(translateUtteranceInput, form));
    revalidatePath(page, "page");
  });
}
