"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { Refusal } from "@/access/refusal";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { defineTopic, defineTopicInput } from "@/publication/define-topic";
import { changeSettings, changeSettingsInput } from "@/publication/newsroom/change-settings";
import { removeLogo, setLogo } from "@/publication/newsroom/logo";
import {
  approvePublicText,
  decidePublicTextInput,
  returnPublicText,
  returnPublicTextInput,
  withdrawPublicText,
} from "@/publication/public-text/decide-public-text";
import { proposePage, proposePageInput } from "@/publication/public-text/propose-page";
import { proposeRating, proposeRatingInput } from "@/publication/public-text/propose-rating";

export async function changeSettingsAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await changeSettings(await requireActor(), parseForm(changeSettingsInput, form));
    revalidatePath("/desk", "layout");
  });
}

export async function setLogoAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const actor = await requireActor();
    const file = form.get("logo");
    if (!(file instanceof File) || file.size === 0) {
      throw new Refusal("invalid-input", { fields: { logo: "required" } });
    }
    await setLogo(actor, new Uint8Array(await file.arrayBuffer()));
    revalidatePath("/desk/settings/newsroom");
  });
}

export async function removeLogoAction(): Promise<Answer> {
  return answered(async () => {
    await removeLogo(await requireActor());
    revalidatePath("/desk/settings/newsroom");
  });
}

export async function proposePageAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const input = parseForm(proposePageInput, form);
    const { proposalId } = await proposePage(await requireActor(), input);
    return { goTo: `/desk/settings/proposals/${proposalId}` };
  });
}

export async function proposeRatingAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const input = parseForm(proposeRatingInput, form);
    const { proposalId } = await proposeRating(await requireActor(), input);
    return { goTo: `/desk/settings/proposals/${proposalId}` };
  });
}

export async function approvePublicTextAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await approvePublicText(await requireActor(), parseForm(decidePublicTextInput, form));
    revalidatePath("/desk/settings", "layout");
  });
}

export async function returnPublicTextAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await returnPublicText(await requireActor(), parseForm(returnPublicTextInput, form));
    revalidatePath("/desk/settings", "layout");
  });
}

export async function withdrawPublicTextAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawPublicText(await requireActor(), parseForm(decidePublicTextInput, form));
    revalidatePath("/desk/settings", "layout");
  });
}

export async function defineTopicAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await defineTopic(await requireActor(), parseForm(defineTopicInput, form));
    revalidatePath("/desk/settings/topics");
  });
}
