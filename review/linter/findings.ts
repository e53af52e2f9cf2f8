import type { Place } from "./places";

/** `error` blocks proposing and approving; `warning` wants a tick, which the trail keeps. */
export type Severity = "error" | "warning";

/** A finding's rule: the key of its sentence. */
export const lintRules = [
  "wording-missing",
  "wording-long",
  "wording-holds-rating",
  "speaker-missing",
  "speaker-unset",
  "date-missing",
  "address-missing",
  "evidence-missing",
  "source-untraceable",
  "sources-few",
  "primary-missing",
  "primary-not-first",
  "citation-broken",
  "citations-none",
  "paragraph-uncited",
  "finding-number-uncited",
  "finding-missing",
  "reasoning-missing",
  "counter-missing",
  "reply-missing",
  "reply-pending",
  "rating-missing",
  "rating-undefined",
  "kind-binds-rating",
  "language-missing",
] as const;

export type LintRule = (typeof lintRules)[number];

/** What the linter has to say about one place. */
export interface Finding {
  readonly rule: LintRule;
  readonly severity: Severity;
  readonly place: Place;
  /** What the sentence needs: numbers and words. */
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * What a tick is given to: the rule, the place and what was wrong there, so that a tick does not
 * cover what goes wrong at that place later.
 */
export function keyOf({ rule, place, details }: Finding): string {
  return [rule, place, ...Object.values(details)].join("|").slice(0, 300);
}

/** Those that nobody ticked. */
export function unticked(findings: readonly Finding[], ticked: readonly string[]): Finding[] {
  return findings.filter(
    (finding) => finding.severity === "warning" && !ticked.includes(keyOf(finding)),
  );
}
