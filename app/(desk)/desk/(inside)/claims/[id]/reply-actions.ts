"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import {
  omitReply,
  omitReplyInput,
  recordReply,
  recordReplyInput,
} from "@/review/reply/record-reply";
import {
  requestReply,
  requestReplyInput,
  withdrawReplyRequest,
  withdrawReplyRequestInput,
} from "@/review/reply/request-reply";

const page = "/desk/claims/[id]";

export async function requestReplyAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await requestReply(await requireActor(), parseForm(requestReplyInput, form));
    revalidatePath(page, "page");
  });
}

export async function withdrawReplyRequestAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawReplyRequest(await requireActor(), parseForm(withdrawReplyRequestInput, form));
    revalidatePath(page, "page");
  });
}

export async function recordReplyAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await recordReply(await requireActor(), parseForm(recordReplyInput, form));
    revalidatePath(page, "page");
  });
}

export async function omitReplyAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await omitReply(await requireActor(), parseForm(omitReplyInput, form));
    revalidatePath(page, "page");
  });
}
