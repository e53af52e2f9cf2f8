"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { publishVerdict, publishVerdictInput } from "@/publication/publish-verdict";
import {
  approveRemoval,
  approveRemovalInput,
  refuseRemoval,
  refuseRemovalInput,
  requestRemoval,
  requestRemovalInput,
} from "@/publication/removal";
import { approveVerdict, approveVerdictInput } from "@/review/approval/approve-verdict";
import { returnVerdict, returnVerdictInput } from "@/review/approval/return-verdict";
import { classifyClaim, classifyClaimInput } from "@/review/claim/classify-claim";
import { recordAppearance, recordAppearanceInput } from "@/review/claim/record-appearance";
import {
  resumeClaim,
  resumeClaimInput,
  setClaimAside,
  setClaimAsideInput,
} from "@/review/claim/set-claim-aside";
import { wordClaim, wordClaimInput } from "@/review/claim/word-claim";
import { proposeAmendment, proposeAmendmentInput } from "@/review/verdict/propose-amendment";
import { proposeRetraction, proposeRetractionInput } from "@/review/verdict/propose-retraction";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { proposeVerdictInput } from "@/review/verdict/verdict-input";
import { withdrawProposal, withdrawProposalInput } from "@/review/verdict/withdraw-proposal";

const page = "/desk/claims/[id]";

export async function wordClaimAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await wordClaim(await requireActor(), parseForm(wordClaimInput, form));
    revalidatePath(page, "page");
  });
}

export async function classifyClaimAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await classifyClaim(await requireActor(), parseForm(classifyClaimInput, form));
    revalidatePath(page, "page");
  });
}

export async function recordAppearanceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await recordAppearance(await requireActor(), parseForm(recordAppearanceInput, form));
    revalidatePath(page, "page");
  });
}

export async function setClaimAsideAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await setClaimAside(await requireActor(), parseForm(setClaimAsideInput, form));
    revalidatePath(page, "page");
  });
}

export async function resumeClaimAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await resumeClaim(await requireActor(), parseForm(resumeClaimInput, form));
    revalidatePath(page, "page");
  });
}

export async function proposeVerdictAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await proposeVerdict(await requireActor(), parseForm(proposeVerdictInput, form));
    revalidatePath(page, "page");
  });
}

export async function withdrawProposalAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawProposal(await requireActor(), parseForm(withdrawProposalInput, form));
    revalidatePath(page, "page");
  });
}

export async function proposeAmendmentAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await proposeAmendment(await requireActor(), parseForm(proposeAmendmentInput, form));
    revalidatePath(page, "page");
  });
}

export async function proposeRetractionAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await proposeRetraction(await requireActor(), parseForm(proposeRetractionInput, form));
    revalidatePath(page, "page");
  });
}

export async function approveVerdictAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await approveVerdict(await requireActor(), parseForm(approveVerdictInput, form));
    revalidatePath(page, "page");
  });
}

export async function returnVerdictAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await returnVerdict(await requireActor(), parseForm(returnVerdictInput, form));
    revalidatePath(page, "page");
  });
}

export async function publishVerdictAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await publishVerdict(await requireActor(), parseForm(publishVerdictInput, form));
    revalidatePath(page, "page");
  });
}

export async function requestRemovalAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await requestRemoval(await requireActor(), parseForm(requestRemovalInput, form));
    revalidatePath(page, "page");
  });
}

export async function approveRemovalAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await approveRemoval(await requireActor(), parseForm(approveRemovalInput, form));
    revalidatePath(page, "page");
  });
}

export async function refuseRemovalAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await refuseRemoval(await requireActor(), parseForm(refuseRemovalInput, form));
    revalidatePath(page, "page");
  });
}
