import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { ClaimLine, DeskUtterance } from "@/review/article/desk-utterance";
import type { Stage } from "@/review/claim/stage";
import type { DialMark } from "@/ui/dial-shapes";
import { element, type Markup } from "@/ui/markup";
import { dialColour, shapeId } from "@/ui/rating-dial";
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
 * shape for where it stands. Leads to its place in the list. `key`: "u12" or "n3" (text-runs.ts).
 */
export function marginSign(
  key: string,
  utterances: ReadonlyMap<number, DeskUtterance>,
  language: Language,
): Markup {
  const t = translatorOf(language, "desk");
  const position = Number(key.slice(1));
  if (key.startsWith("n")) {
    return element("a", {
      class: "margin-sign sign-point",
      "data-sign": key,
      href: `#narration-${position}`,
      "aria-label": t("article.signNarration"),
    });
  }
  const utterance = utterances.get(position);
  if (!utterance) return null;
  const claim = mostAdvanced(utterance.claims);
  const rating = claim?.rating && textIn(claim.rating.names, language)?.text;
  const name = utterance.speakerName
    ? isolated(utterance.speakerName)
    : utterance.kind === "NARRATION"
      ? t("utteranceKinds.NARRATION")
      : t("article.unnamedSpeaker");
  const standing = rating ?? (claim ? t(`stages.${claim.stage}`) : t("article.notTakenUp"));
  return element(
    "a",
    {
      class: claim?.rating ? "margin-sign" : `margin-sign ${signs[claim?.stage ?? "not-taken-up"]}`,
      "data-sign": key,
      href: `#utterance-${position}`,
      "aria-label": t("article.sign", {
        name,
        kind: t(`utteranceKinds.${utterance.kind}`),
        standing,
      }),
    },
    claim?.rating && dial(dialOf(claim.rating.key)),
  );
}

/** Of several claims the one with a rating, else the first. */
function mostAdvanced(claims: readonly ClaimLine[]): ClaimLine | undefined {
  return claims.find(({ rating }) => rating) ?? claims[0];
}

/** A dial by the page's `DialShapes`; its strokes are the sign's (desk.css). */
function dial(mark: DialMark): Markup {
  const drawn = element("use", { href: `#${shapeId(mark)}` });
  return element("svg", { class: dialColour(mark), "aria-hidden": "true" }, drawn);
}
