import { contentRatingFits } from "../claim/classify-claim";
import type { RecordedRating } from "../dossier/dossier";
import { error } from "./finding";
import type { Finding } from "./findings";
import type { LintedDossier } from "./linted-dossier";

/** Both ratings are given and defined, and that of the content fits the claim's kind. */
export function* lintJudgement(dossier: LintedDossier): Generator<Finding> {
  const { attribution, content, language, claimKind } = dossier;
  for (const [place, rating] of [
    ["attribution", attribution],
    ["content", content],
  ] as const) {
    if (!rating) yield error("rating-missing", place);
    else if (!isDefined(rating, language)) yield error("rating-undefined", place);
  }
  if (content && !contentRatingFits(claimKind, content.key)) {
    yield error("kind-binds-rating", "content");
  }
}

function isDefined(rating: RecordedRating, language: string): boolean {
  const text = rating.texts[language];
  return Boolean(text?.name.trim() && text.meaning.trim());
}
