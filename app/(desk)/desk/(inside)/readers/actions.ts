"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import {
  answerMessage,
  answerMessageInput,
  takeMessage,
  takeMessageInput,
} from "@/readers/work-on-messages";

export async function takeMessageAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await takeMessage(await requireActor(), parseForm(takeMessageInput, form));
    revalidatePath("/desk/readers", "page");
  });
}

export async function answerMessageAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await answerMessage(await requireActor(), parseForm(answerMessageInput, form));
    revalidatePath("/desk/readers", "page");
  });
}
