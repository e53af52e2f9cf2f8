import type { Language } from "@/language/languages";
import type { DeskUtterance } from "@/review/article/desk-utterance";
import type { DeskArticle } from "@/review/article/find-article";
import { UtteranceItem } from "./utterance-item";

/** A part of the list beside the text. */
export function UtteranceItems(props: {
  readonly listed: readonly DeskUtterance[];
  readonly article: DeskArticle;
  readonly language: Language;
  readonly isNewest: boolean;
}) {
  const { listed, ...shown } = props;
  return listed.map((utterance) => (
    <UtteranceItem key={utterance.id} utterance={utterance} {...shown} />
  ));
}
