"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { addSpeaker, addSpeakerInput } from "@/review/speaker/add-speaker";
import { describeSpeaker, describeSpeakerInput } from "@/review/speaker/describe-speaker";
import {
  mergeSpeakers,
  mergeSpeakersInput,
  undoMerge,
  undoMergeInput,
} from "@/review/speaker/merge-speakers";
import { nameSpeaker, nameSpeakerInput } from "@/review/speaker/name-speaker";
import {
  addOffice,
  addOfficeInput,
  endOffice,
  endOfficeInput,
  withdrawOffice,
  withdrawOfficeInput,
} from "@/review/speaker/offices";
import { withdrawName, withdrawNameInput } from "@/review/speaker/withdraw-name";
import {
  liftWithholding,
  liftWithholdingInput,
  withholdName,
  withholdNameInput,
} from "@/review/speaker/withhold-name";

const page = "/desk/speakers/[id]";

export async function addSpeakerAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const { speakerId } = await addSpeaker(await requireActor(), parseForm(addSpeakerInput, form));
    return { goTo: `/desk/speakers/${speakerId}` };
  });
}

export async function nameSpeakerAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await nameSpeaker(await requireActor(), parseForm(nameSpeakerInput, form));
    revalidatePath(page, "page");
  });
}

export async function withdrawNameAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawName(await requireActor(), parseForm(withdrawNameInput, form));
    revalidatePath(page, "page");
  });
}

export async function describeSpeakerAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await describeSpeaker(await requireActor(), parseForm(describeSpeakerInput, form));
    revalidatePath(page, "page");
  });
}

export async function addOfficeAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await addOffice(await requireActor(), parseForm(addOfficeInput, form));
    revalidatePath(page, "page");
  });
}

export async function endOfficeAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await endOffice(await requireActor(), parseForm(endOfficeInput, form));
    revalidatePath(page, "page");
  });
}

export async function withdrawOfficeAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawOffice(await requireActor(), parseForm(withdrawOfficeInput, form));
    revalidatePath(page, "page");
  });
}

export async function mergeSpeakersAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await mergeSpeakers(await requireActor(), parseForm(mergeSpeakersInput, form));
    revalidatePath(page, "page");
  });
}

export async function undoMergeAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await undoMerge(await requireActor(), parseForm(undoMergeInput, form));
    revalidatePath(page, "page");
  });
}

export async function withholdNameAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withholdName(await requireActor(), parseForm(withholdNameInput, form));
    revalidatePath(page, "page");
  });
}

export async function liftWithholdingAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await liftWithholding(await requireActor(), parseForm(liftWithholdingInput, form));
    revalidatePath(page, "page");
  });
}
