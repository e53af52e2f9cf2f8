"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import {
  decideRequest,
  decideRequestInput,
  noteProgress,
  noteProgressInput,
  recordRequest,
  recordRequestInput,
  reopenRequest,
  reopenRequestInput,
} from "@/review/legal/requests";

const page = "/desk/legal/requests/[id]";

export async function recordRequestAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const input = parseForm(recordRequestInput, form);
    const { requestId } = await recordRequest(await requireActor(), input);
    return { goTo: `/desk/legal/requests/${requestId}` };
  });
}

export async function noteProgressAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await noteProgress(await requireActor(), parseForm(noteProgressInput, form));
    revalidatePath(page, "page");
  });
}

export async function decideRequestAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await decideRequest(await requireActor(), parseForm(decideRequestInput, form));
    revalidatePath(page, "page");
  });
}

export async function reopenRequestAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await reopenRequest(await requireActor(), parseForm(reopenRequestInput, form));
    revalidatePath(page, "page");
  });
}
