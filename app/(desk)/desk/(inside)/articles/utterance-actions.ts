"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm, parseInput } from "@/app/(desk)/answer";
import { changeUtterance, changeUtteranceInput } from "@/review/utterance/change-utterance";
import { makeUtterance, makeUtteranceInput } from "@/review/utterance/make-utterance";
import { mergeUtterances, mergeUtterancesInput } from "@/review/utterance/merge-utterances";
import { splitUtterance, splitUtteranceInput } from "@/review/utterance/split-utterance";
import { undoEdit, undoEditInput } from "@/review/utterance/undo-edit";

/** An edit's answer names the edit, so that it can be undone, and the (first) utterance that it made. */
export type EditAnswer =
  | { readonly done: true; readonly editId: string; readonly utteranceId: string }
  | Extract<Answer, { done: false }>;

export async function makeUtteranceAction(input: unknown): Promise<EditAnswer> {
  return edited(async () =>
    makeUtterance(await requireActor(), parseInput(makeUtteranceInput, input)),
  );
}

export async function changeUtteranceAction(input: unknown): Promise<EditAnswer> {
  return edited(async () =>
    changeUtterance(await requireActor(), parseInput(changeUtteranceInput, input)),
  );
}

export async function splitUtteranceAction(input: unknown): Promise<EditAnswer> {
  return edited(async () => {
    const parsed = parseInput(splitUtteranceInput, input);
    const { editId, utteranceIds } = await splitUtterance(await requireActor(), parsed);
    return { editId, utteranceId: utteranceIds[0] ?? "" };
  });
}

export async function mergeUtterancesAction(input: unknown): Promise<EditAnswer> {
  return edited(async () =>
    mergeUtterances(await requireActor(), parseInput(mergeUtterancesInput, input)),
  );
}

export async function undoEditAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await undoEdit(await requireActor(), parseForm(undoEditInput, form));
    revalidatePath("/desk/articles/[id]", "page");
  });
}

async function edited(
  work: () => Promise<{ editId: string; utteranceId: string }>,
): Promise<EditAnswer> {
  let made = { editId: "", utteranceId: "" };
  const answer = await answered(async () => {
    made = await work();
    revalidatePath("/desk/articles/[id]", "page");
  });
  return answer.done ? { done: true, ...made } : answer;
}
