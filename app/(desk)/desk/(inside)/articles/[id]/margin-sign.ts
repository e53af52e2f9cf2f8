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
 * What makes the signs in the margin of one page, each at the line on which something marked begins:
 * its rating once there is one, else a shape for where it stands. A sign leads to its place in the
 * list. Takes the keys "u12" and "n3" (text-runs.ts); an utterance that is not there has no sign.
 */
export function marginSigns(
  utterances: readonly DeskUtterance[],
  language: Language,
): (key: string) => Markup {
  const t = translatorOf(language, "desk");
  const byPosition = new Map(utterances.map((one) => [one.position, one]));
  // Of a long article's utterances most have the name of another: a sentence is made but once.
  const names = new Map<string, string>();
  const nameOf = ({ speakerName, kind }: DeskUtterance, standing: string): string => {
    const key = JSON.stringify([speakerName, kind, standing]);
    const known = names.get(key);
    if (known) return known;
    const unnamed = () =>
      kind === "NARRATION" ? t("utteranceKinds.NARRATION") : t("article.unnamedSpeaker");
    const made = t("article.sign", {
      name: speakerName ? isolated(speakerName) : unnamed(),
      kind: t(`utteranceKinds.${kind}`),
      standing,
    });
    names.set(key, made);
    return made;
  };
  return (key) => {
    const position = Number(key.slice(1));
    if (key.startsWith("n")) {
      return element("a", {
        class: "margin-sign sign-point",
        "data-sign": key,
        href: `#narration-${position}`,
        "aria-label": t("article.signNarration"),
      });
    }
    const utterance = byPosition.get(position);
    if (!utterance) return null;
    const claim = mostAdvanced(utterance.claims);
    const rating = claim?.rating && textIn(claim.rating.names, language)?.text;
    const standing = rating ?? t(claim ? `stages.${claim.stage}` : "article.notTakenUp");
    const sign = signs[claim?.stage ?? "not-taken-up"];
    return element(
      "a",
      {
        class: claim?.rating ? "margin-sign" : `margin-sign ${sign}`,
        "data-sign": key,
        href: `#utterance-${position}`,
        "aria-label": nameOf(utterance, standing),
      },
      claim?.rating && dial(dialOf(claim.rating.key)),
    );
  };
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
