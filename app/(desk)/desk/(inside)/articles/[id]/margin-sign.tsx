import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { ClaimLine } from "@/review/article/desk-utterance";
import type { DeskArticle } from "@/review/article/find-article";
import type { Stage } from "@/review/claim/stage";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";

/** Told apart by shape, as everywhere; the word is the link's name. */
const signs: Record<Stage | "not-taken-up", string> = {
  "not-taken-up": "sign-point",
  "in-progress": "dot",
  returned: "dot",
  "awaiting-approval": "dot dot-half",
  approved: "dot dot-half",
  published: "dot dot-full",
  corrected: "dot dot-full",
  retracted: "sign-bar",
  "set-aside": "sign-bar",
};

/**
 * In the margin at the line on which something marked begins: its rating once there is one, else a
 * shape for where it stands. Leads to its place in the list.
 */
export function MarginSign(props: {
  readonly of: string;
  readonly article: DeskArticle;
  readonly language: Language;
}) {
  const { language } = props;
  const t = translatorOf(language, "desk");
  const position = Number(props.of.slice(1));
  if (props.of.startsWith("n")) {
    return (
      // biome-ignore lint/a11y/useAnchorContent: its label says what its shape does
      <a
        className="margin-sign sign-point"
        data-sign={props.of}
        href={`#narration-${position}`}
        aria-label={t("article.signNarration")}
      />
    );
  }
  const utterance = props.article.utterances.find((one) => one.position === position);
  if (!utterance) return null;
  const claim = mostAdvanced(utterance.claims);
  const rating = claim?.rating && textIn(claim.rating.names, language)?.text;
  const name = utterance.speakerName
    ? isolated(utterance.speakerName)
    : utterance.kind === "NARRATION"
      ? t("utteranceKinds.NARRATION")
      : t("article.unnamedSpeaker");
  const standing = rating ?? (claim ? t(`stages.${claim.stage}`) : t("article.notTakenUp"));
  return (
    <a
      className={
        claim?.rating ? "margin-sign" : `margin-sign ${signs[claim?.stage ?? "not-taken-up"]}`
      }
      data-sign={props.of}
      href={`#utterance-${position}`}
      aria-label={t("article.sign", {
        name,
        kind: t(`utteranceKinds.${utterance.kind}`),
        standing,
      })}
    >
      {claim?.rating && <RatingDial shared mark={dialOf(claim.rating.key)} />}
    </a>
  );
}

/** Of several claims the one with a rating, else the first. */
function mostAdvanced(claims: readonly ClaimLine[]): ClaimLine | undefined {
  return claims.find(({ rating }) => rating) ?? claims[0];
}
