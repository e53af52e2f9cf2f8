"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/access/current-actor";
import { type Answer, answered, parseForm } from "@/app/(desk)/answer";
import { triageArticle, triageArticleInput } from "@/review/article/triage-article";

export async function triageArticleAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await triageArticle(await requireActor(), parseForm(triageArticleInput, form));
    revalidatePath("/desk/articles/[id]", "page");
  });
}
