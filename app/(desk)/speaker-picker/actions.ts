"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { deskLanguage } from "@/app/(desk)/language";
import { addSpeaker, addSpeakerInput } from "@/review/speaker/add-speaker";
import { assignSpeaker, assignSpeakerInput } from "@/review/speaker/assign-speaker";
import { searchSpeakers } from "@/review/speaker/list-speakers";
import { type SpeakerChoice, toChoice } from "./speaker-choice";

/** Entries that hold what is typed, for the picker's list. */
export async function searchSpeakersAction(typed: string): Promise<SpeakerChoice[]> {
  const actor = await requireActor();
  const language = await deskLanguage();
  const found = await searchSpeakers(actor, String(typed).slice(0, 120));
  return found.map((line) => toChoice(line, language));
}

/** A new entry from within the picker, which then chooses it. */
export async function addEntryAction(
  form: FormData,
): Promise<{ answer: Answer; choice: SpeakerChoice | null }> {
  let choice: SpeakerChoice | null = null;
  const answer = await answered(async () => {
    const input = parseForm(addSpeakerInput, form);
    const { speakerId } = await addSpeaker(await requireActor(), input);
    const language = await deskLanguage();
    const names = {
      ...(input.nameAr && { ar: input.nameAr }),
      ...(input.nameEn && { en: input.nameEn }),
    };
    choice = toChoice({ id: speakerId, names, offices: null }, language);
  });
  return { answer, choice };
}

export async function assignSpeakerAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await assignSpeaker(await requireActor(), parseForm(assignSpeakerInput, form));
    revalidatePath("/desk/claims/[id]", "page");
    revalidatePath("/desk/articles/[id]", "page");
  });
}
