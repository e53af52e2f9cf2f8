import type { ByLanguage } from "./dossier/dossier";

/** Of rows in the order in which they were added, the last one's value for each language. */
export function latestByLanguage<Row extends { language: string }, T>(
  rows: readonly Row[],
  value: (row: Row) => T,
): ByLanguage<T> {
  return Object.fromEntries(rows.map((row) => [row.language, value(row)]));
}
