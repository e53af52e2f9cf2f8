import { error, warning } from "./finding";
import type { Finding } from "./findings";
import type { LintedDossier } from "./linted-dossier";
import { passagesOf, type ReasoningPassage } from "./passages";

/** Finding and reasoning in each language that has any: there, and every claim in them cited. */
export function* lintTexts(dossier: LintedDossier): Generator<Finding> {
  const ids = dossier.evidence.map(({ id }) => id);
  const original = dossier.texts[dossier.language];
  if (!original?.finding) yield error("finding-missing", `texts.${dossier.language}.finding`);
  if (!original?.reasoning) yield error("reasoning-missing", `texts.${dossier.language}.reasoning`);
  for (const [language, text] of Object.entries(dossier.texts)) {
    if (!text.reasoning) continue;
    const passages = passagesOf(text, ids);
    yield* lintCitations(passages, language, new Set(ids));
    yield* lintFinding(text.finding, passages, language);
  }
}

function* lintCitations(
  passages: readonly ReasoningPassage[],
  language: string,
  ids: ReadonlySet<string>,
): Generator<Finding> {
  const place = `texts.${language}.reasoning` as const;
  const cited = passages.flatMap(({ cites }) => cites);
  const broken = cited.filter((id) => id === null || !ids.has(id)).length;
  if (broken > 0) yield error("citation-broken", place, { count: broken });
  if (cited.length === 0) {
    // That says it for every paragraph.
    yield error("citations-none", place);
    return;
  }
  const uncited = passages.flatMap(({ text, cites, isHeading }, index) =>
    !isHeading && cites.length === 0 && assertsSomething(text) ? [index + 1] : [],
  );
  if (uncited.length > 0) {
    yield warning("paragraph-uncited", place, {
      count: uncited.length,
      paragraphs: uncited.join(" · "),
    });
  }
}

/** A number, a date or words in quotation marks: what a reader would want to look up. */
function assertsSomething(text: string): boolean {
  return /\p{Nd}|[«“"][^«»“”"]{3,}[»”"]/u.test(text);
}

/** A number of the finding stands in a passage of the reasoning that cites something. */
function* lintFinding(
  finding: string,
  passages: readonly ReasoningPassage[],
  language: string,
): Generator<Finding> {
  const supported = new Set(
    passages.filter(({ cites }) => cites.length > 0).flatMap(({ text }) => numbersOf(text)),
  );
  const numbers = [...new Set(numbersOf(finding))].filter((number) => !supported.has(number));
  if (numbers.length > 0) {
    yield warning("finding-number-uncited", `texts.${language}.finding`, {
      count: numbers.length,
      numbers: numbers.join(" · "),
    });
  }
}

/** Numbers with Western digits, without separators of thousands. */
function numbersOf(text: string): string[] {
  const western = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
  return (western.match(/\d+([.,٫٬]\d+)*/g) ?? []).map((number) =>
    number.replace(/[,٬](?=\d{3}(\D|$))/g, ""),
  );
}
