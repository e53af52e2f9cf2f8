import type { Actor } from "@/access/actor";
import type { Language } from "@/language/languages";
import { findHolds } from "@/review/legal/find-holds";
import { HoldNotice, PlaceHold } from "./hold-notice";

interface Shown {
  /** Of the holds in force. */
  readonly ids: readonly string[];
  readonly actor: Actor;
  readonly language: Language;
}

/** The holds on a claim, through whatever they came, at the head of its page. */
export async function ClaimHolds({ ids, actor, language }: Shown) {
  const holds = await findHolds(actor, ids);
  return <HoldNotice holds={holds} actor={actor} language={language} on="claim" />;
}

/** The holds on an article, and the form that places one. */
export async function ArticleHolds(props: Shown & { readonly articleId: string }) {
  const { articleId, ids, actor, language } = props;
  if (ids.length === 0)
    return <PlaceHold target={{ on: "article", id: articleId }} actor={actor} />;
  const holds = await findHolds(actor, ids);
  return <HoldNotice holds={holds} actor={actor} language={language} on="article" />;
}
