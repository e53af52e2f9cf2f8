"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import {
  markAllRead,
  markAllReadInput,
  markRead,
  markReadInput,
  markUnread,
} from "@/notification/list-notifications";
import { choosePreferences, preferencesInput } from "@/notification/preferences";

export async function markReadAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await markRead(await requireActor(), parseForm(markReadInput, form));
    revalidatePath("/desk", "layout");
  });
}

export async function markUnreadAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await markUnread(await requireActor(), parseForm(markReadInput, form));
    revalidatePath("/desk", "layout");
  });
}

export async function markAllReadAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await markAllRead(await requireActor(), parseForm(markAllReadInput, form));
    revalidatePath("/desk", "layout");
  });
}

export async function choosePreferencesAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await choosePreferences(await requireActor(), parseForm(preferencesInput, form));
    revalidatePath("/desk/account/notifications");
  });
}
