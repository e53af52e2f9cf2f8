import type { Dossier, RecordedRating } from "../dossier/dossier";
import type { Finding } from "./findings";
import { lintJudgement } from "./rules-of-judgement";
import { lintSources } from "./rules-of-sources";
import { lintTexts } from "./rules-of-texts";
import { lintWords } from "./rules-of-words";

/** What the linter reads: a dossier in the making, in which the verdict may not stand yet. */
export type LintedDossier = Omit<Dossier, "version" | "claimId" | "attribution" | "content"> & {
  readonly attribution: RecordedRating | null;
  readonly content: RecordedRating | null;
};

/** What the newsroom asks for. */
export interface DeskFacts {
  /** How many sources a verdict needs at least. */
  readonly minimumSources: number;
  /** Languages in which a verdict should be read (BCP 47). */
  readonly languages: readonly string[];
}

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
