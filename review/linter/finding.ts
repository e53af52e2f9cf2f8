import type { Finding, LintRule } from "./findings";
import type { Place } from "./places";

type Details = Finding["details"];

/** A finding that blocks. */
export function error(rule: LintRule, place: Place, details: Details = {}): Finding {
  return { rule, severity: "error", place, details };
}

/** A finding that wants a tick. */
export function warning(rule: LintRule, place: Place, details: Details = {}): Finding {
  return { rule, severity: "warning", place, details };
}
