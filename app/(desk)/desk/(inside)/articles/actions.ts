"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { articleIdInput, closeArticle, reopenArticle } from "@/review/article/close-article";
import { receiveArticle, receiveArticleInput } from "@/review/article/receive-article";
import { reviseArticle, reviseArticleInput } from "@/review/article/revise-article";
import { takeUpUtterance, takeUpUtteranceInput } from "@/review/claim/take-up-utterance";

export async function receiveArticleAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const actor = await requireActor();
    const { articleId } = await receiveArticle(actor, parseForm(receiveArticleInput, form));
    return { goTo: `/desk/articles/${articleId}` };
  });
}

export async function reviseArticleAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const input = parseForm(reviseArticleInput, form);
    const { number } = await reviseArticle(await requireActor(), input);
    return { goTo: `/desk/articles/${input.articleId}/changes/${number}` };
  });
}

export async function takeUpUtteranceAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const actor = await requireActor();
    const { claimId } = await takeUpUtterance(actor, parseForm(takeUpUtteranceInput, form));
    return { goTo: `/desk/claims/${claimId}` };
  });
}

export async function closeArticleAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await closeArticle(await requireActor(), parseForm(articleIdInput, form));
    revalidatePath("/desk/articles/[id]", "page");
  });
}

export async function reopenArticleAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await reopenArticle(await requireActor(), parseForm(articleIdInput, form));
    revalidatePath("/desk/articles/[id]", "page");
  });
}
