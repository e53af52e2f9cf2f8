import type { Actor } from "@/access/actor";
import type { Language } from "@/language/languages";
import type { DeskUtterance } from "@/review/article/desk-utterance";
import type { DeskArticle } from "@/review/article/find-article";
import { findWordings } from "@/review/claim/find-wordings";
import { UtteranceItem } from "./utterance-item";

/** A part of the list beside the text. */
export async function UtteranceItems(props: {
  readonly listed: readonly DeskUtterance[];
  readonly article: DeskArticle;
  readonly actor: Actor;
  readonly language: Language;
  readonly isNewest: boolean;
}) {
  const { listed, actor, ...shown } = props;
  const claimIds = listed.flatMap(({ claims }) => claims.map(({ id }) => id));
  const wordings = await findWordings(actor, claimIds);
  return listed.map((utterance) => (
    <UtteranceItem key={utterance.id} {...{ utterance, wordings }} {...shown} />
  ));
}
