import type { Language } from "@/language/languages";
import type { Messages } from "@/language/messages";
import { translatorOf } from "@/language/translator";

/** A rule of the contract, by the key of its sentence. */
export type Rule = keyof Messages["validation"];

/** `error`: aggregators refuse it, or it says something wrong; `warning`: it could say more. */
export type Severity = "error" | "warning";

/** One rule that a ClaimReview breaks, and where. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** From the review: `itemReviewed.author.name`. Empty: the review itself. */
  readonly path: string;
}

/** What a finding says, in the reader's language. */
export function sentenceOf(finding: Finding, language: Language): string {
  return translatorOf(language, "validation")(finding.rule);
}

/** A finding as the groups of rules yield it: rule, severity, path. */
export type Broken = readonly [rule: Rule, severity: Severity, path: string];
