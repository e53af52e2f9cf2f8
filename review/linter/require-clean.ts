import { Refusal } from "@/access/refusal";
import { askOne, type Question, question } from "@/prisma/ask";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { environment } from "@/settings/environment";
import { type Finding, keyOf, unticked } from "./findings";
import { lint } from "./lint";
import type { DeskFacts, LintedDossier } from "./linted-dossier";

/** What the newsroom asks for, as it is set at this moment. */
export function deskFacts(): Question<DeskFacts> {
  return question(
    Prisma.sql`
      SELECT "minimumSources", "languages", (now() AT TIME ZONE ${environment().TIME_ZONE})::date::text AS "today"
      FROM "NewsroomSettings" ORDER BY "number" DESC LIMIT 1`,
    ([set]: DeskFacts[]) => {
      if (!set) throw new Error("a newsroom without settings");
      return set;
    },
  );
}

/** The same, asked alone. */
export function readDeskFacts(tx: Transaction): Promise<DeskFacts> {
  return askOne(deskFacts(), tx);
}

/**
 * Lets a dossier pass that has no errors and whose warnings are all ticked; answers the keys of
 * those warnings, for the trail. Throws `linter-errors`, `warnings-unticked` with the findings.
 */
export function requireClean(
  dossier: LintedDossier,
  facts: DeskFacts,
  ticked: readonly string[],
): string[] {
  const findings = lint(dossier, facts);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Refusal("linter-errors", { findings: errors.map(shown) });
  const open = unticked(findings, ticked);
  if (open.length > 0) throw new Refusal("warnings-unticked", { findings: open.map(shown) });
  return findings.map(keyOf);
}

/** A finding with the key that a tick names it by. */
function shown(finding: Finding) {
  return { ...finding, key: keyOf(finding) };
}
