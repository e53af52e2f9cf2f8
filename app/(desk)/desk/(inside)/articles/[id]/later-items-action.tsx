"use server";

import type { ReactNode } from "react";
import { z } from "zod";
import { requireActor } from "@/access/current-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { findArticle } from "@/review/article/find-article";
import { listedBy, listQuery } from "./list-filter";
import { listedAtOnce } from "./list-parts";
import { UtteranceItems } from "./utterance-items";

const asked = z.object({
  articleId: z.uuid(),
  /** The list's questions, as the address has them. */
  search: z.string().max(2_000),
  from: z.int().min(0),
});

/** A later part of the list beside an article's text; null where there is none. */
export async function laterItemsAction(input: unknown): Promise<ReactNode> {
  const actor = await requireActor();
  const { articleId, search, from } = asked.parse(input);
  const query = listQuery.parse(Object.fromEntries(new URLSearchParams(search)));
  const article = await findArticle(actor, articleId, query.revision ?? undefined);
  const listed = article && listedBy(query, article.utterances).slice(from, from + listedAtOnce);
  if (!article || !listed?.length) return null;
  const isNewest = article.revisions[0]?.number === article.number;
  const language = await deskLanguage();
  return <UtteranceItems {...{ listed, article, language, isNewest }} />;
}
