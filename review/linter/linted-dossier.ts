import type { Dossier, RecordedRating } from "../dossier/dossier";

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
  /** ISO day in its time zone. */
  readonly today: string;
}
