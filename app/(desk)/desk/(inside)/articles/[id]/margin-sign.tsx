import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { ClaimLine } from "@/review/article/desk-utterance";
import type { DeskArticle } from "@/review/article/find-article";
import type { Stage } from "@/review/claim/stage";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { Dot, type TagDot } from "@/ui/tag";

/** Told apart by shape, as everywhere; the word is the link's name. */
const dots: Record<Stage, TagDot> = {
  "in-progress": "empty",
  returned: "empty",
  "awaiting-approval": "half",
  approved: "half",
  published: "full",
  corrected: "full",
  retracted: "none",
  "set-aside": "none",
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
      <a
        className="margin-sign"
        data-sign={props.of}
        href={`#narration-${position}`}
        aria-label={t("article.signNarration")}
      >
        <StageSign stage={null} />
      </a>
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
      className="margin-sign"
      data-sign={props.of}
      href={`#utterance-${position}`}
      aria-label={t("article.sign", {
        name,
        kind: t(`utteranceKinds.${utterance.kind}`),
        standing,
      })}
    >
      {claim?.rating ? (
        <RatingDial mark={dialOf(claim.rating.key)} />
      ) : (
        <StageSign stage={claim?.stage ?? null} />
      )}
    </a>
  );
}

/** Of several claims the one with a rating, else the first. */
function mostAdvanced(claims: readonly ClaimLine[]): ClaimLine | undefined {
  return claims.find(({ rating }) => rating) ?? claims[0];
}

/** Not taken up: a point; set aside or retracted: a bar. */
function StageSign({ stage }: { readonly stage: Stage | null }) {
  const dot = stage && dots[stage];
  if (dot && dot !== "none") return <Dot dot={dot} className="text-[1.33em]/none" />;
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5">
      {dot ? (
        <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />
      ) : (
        <circle cx="8" cy="8" r="2.5" fill="currentColor" />
      )}
    </svg>
  );
}
