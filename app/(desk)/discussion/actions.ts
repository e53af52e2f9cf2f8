"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { type Colleague, listColleagues } from "@/review/discussion/mentions";
import {
  reopenThread,
  resolveThread,
  resolveThreadInput,
} from "@/review/discussion/resolve-thread";
import {
  replyInThread,
  replyInThreadInput,
  startThread,
  startThreadInput,
  withdrawComment,
  withdrawCommentInput,
} from "@/review/discussion/write-comment";

// A thread stands on a claim's page or on an article's.
function revalidate() {
  revalidatePath("/desk/claims/[id]", "page");
  revalidatePath("/desk/articles/[id]", "page");
}

export async function startThreadAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await startThread(await requireActor(), parseForm(startThreadInput, form));
    revalidate();
  });
}

export async function replyInThreadAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await replyInThread(await requireActor(), parseForm(replyInThreadInput, form));
    revalidate();
  });
}

export async function withdrawCommentAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawComment(await requireActor(), parseForm(withdrawCommentInput, form));
    revalidate();
  });
}

export async function resolveThreadAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await resolveThread(await requireActor(), parseForm(resolveThreadInput, form));
    revalidate();
  });
}

export async function reopenThreadAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await reopenThread(await requireActor(), parseForm(resolveThreadInput, form));
    revalidate();
  });
}

/** Whom a comment can mention, asked for when somebody types an "@". */
export async function listColleaguesAction(): Promise<Colleague[]> {
  return listColleagues(await requireActor());
}
