import type { Finding } from "./findings";
import type { DeskFacts, LintedDossier } from "./linted-dossier";
import { lintJudgement } from "./rules-of-judgement";
import { lintSources } from "./rules-of-sources";
import { lintTexts } from "./rules-of-texts";
import { lintWords } from "./rules-of-words";

/**
 * Everything that stands between a dossier and its approval, errors first, each group in the order
 * of the claim's page. Pure: the same dossier and facts give the same findings.
 */
export function lint(dossier: LintedDossier, facts: DeskFacts): Finding[] {
  const found = [
    ...lintWords(dossier, facts),
    ...lintSources(dossier, facts),
    ...lintTexts(dossier),
    ...lintJudgement(dossier),
  ];
  const of = (severity: string) => found.filter((finding) => finding.severity === severity);
  return [...of("error"), ...of("warning")];
}
