import type { Actor } from "@/access/actor";
import type { Language } from "@/language/languages";
import { findHolds, findHoldsOnArticle } from "@/review/legal/find-holds";
import { HoldNotice, PlaceHold } from "./hold-notice";

interface Shown {
  readonly id: string;
  readonly actor: Actor;
  readonly language: Language;
}

/** The holds on a claim, through whatever they came, at the head of its page. */
export async function ClaimHolds(props: {
  readonly ids: readonly string[];
  readonly actor: Actor;
  readonly language: Language;
}) {
  const { actor, language } = props;
  const holds = await findHolds(actor, props.ids);
  return <HoldNotice holds={holds} actor={actor} language={language} on="claim" />;
}

/** The holds on an article, and the form that places one. */
export async function ArticleHolds({ id, actor, language }: Shown) {
  const holds = await findHoldsOnArticle(actor, id);
  if (holds.length === 0) return <PlaceHold target={{ on: "article", id }} actor={actor} />;
  return <HoldNotice holds={holds} actor={actor} language={language} on="article" />;
}
