"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { citeEvidence, citeEvidenceInput } from "@/review/evidence/cite-evidence";
import { orderEvidence, orderEvidenceInput } from "@/review/evidence/order-evidence";
import {
  restoreEvidence,
  restoreEvidenceInput,
  withdrawEvidence,
  withdrawEvidenceInput,
} from "@/review/evidence/withdraw-evidence";

const page = "/desk/claims/[id]";

export async function citeEvidenceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const actor = await requireActor();
    const picture = form.get("picture");
    const upload = picture instanceof File && picture.size > 0 ? await picture.bytes() : null;
    await citeEvidence(actor, parseForm(citeEvidenceInput, form), upload);
    revalidatePath(page, "page");
  });
}

export async function withdrawEvidenceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawEvidence(await requireActor(), parseForm(withdrawEvidenceInput, form));
    revalidatePath(page, "page");
  });
}

export async function restoreEvidenceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await restoreEvidence(await requireActor(), parseForm(restoreEvidenceInput, form));
    revalidatePath(page, "page");
  });
}

export async function orderEvidenceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await orderEvidence(await requireActor(), parseForm(orderEvidenceInput, form));
    revalidatePath(page, "page");
  });
}
