import { error, warning } from "./finding";
import type { Finding } from "./findings";
import type { DeskFacts, LintedDossier } from "./linted-dossier";

/** Aggregators cut what is longer. In characters. */
const wordingLength = 75;

/** The claim's wording, and its appearance: exact words, speaker, date and address. */
export function* lintWords(dossier: LintedDossier, { languages }: DeskFacts): Generator<Finding> {
  if (!dossier.wording[dossier.language]) {
    yield error("wording-missing", `wording.${dossier.language}`);
  }
  for (const [language, wording] of Object.entries(dossier.wording)) {
    yield* lintWording(dossier, language, wording);
  }
  yield* lintAppearance(dossier);
  for (const language of languages) {
    const text = dossier.texts[language];
    const whole = dossier.wording[language] && text?.finding && text.reasoning;
    if (!whole && language !== dossier.language) {
      yield warning(
        "language-missing",
        dossier.wording[language] ? `texts.${language}.finding` : `wording.${language}`,
        { language },
      );
    }
  }
}

function* lintWording(
  dossier: LintedDossier,
  language: string,
  wording: string,
): Generator<Finding> {
  const length = [...wording].length;
  if (length > wordingLength) {
    yield warning("wording-long", `wording.${language}`, { language, length, most: wordingLength });
  }
  const rating = dossier.content?.texts[language]?.name;
  if (rating && beginsWithRating(wording, rating)) {
    yield error("wording-holds-rating", `wording.${language}`, { rating });
  }
}

/** "False: …": the rating as a label before the claim. Within a sentence it may be its own word. */
function beginsWithRating(wording: string, rating: string): boolean {
  const text = wording.trim();
  return text.startsWith(rating) && /^\s*([:：،,.!؛—–-]|$)/.test(text.slice(rating.length));
}

function* lintAppearance({ utterances }: LintedDossier): Generator<Finding> {
  const [first] = utterances;
  const place = first ? (`utterance:${first.id}` as const) : "utterances";
  const unset = utterances.filter(({ speaker }) => !speaker);
  if (unset.length === utterances.length) yield error("speaker-missing", place);
  else for (const { id } of unset) yield warning("speaker-unset", `utterance:${id}`);
  if (!utterances.some(({ saidOn, article }) => saidOn ?? article.publishedOn)) {
    yield warning("date-missing", place);
  }
  if (!utterances.some(({ address, article }) => address ?? article.address)) {
    yield warning("address-missing", place);
  }
}
