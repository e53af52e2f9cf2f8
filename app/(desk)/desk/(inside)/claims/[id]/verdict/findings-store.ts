"use client";

import { useSyncExternalStore } from "react";
import type { RefusedFinding } from "@/access/refusal";

/** A finding of the linter with the key that a tick names it by. */
export type ShownFinding = RefusedFinding;

// The verdict's form and the list at the side are far apart on the page and show the same findings:
// those that came with the page, then those of each saved draft.

let current: { claimId: string; findings: readonly ShownFinding[] } | null = null;
const listeners = new Set<() => void>();

/** Newer findings than those that came with the page; null: the page has the newest. */
export function publishFindings(claimId: string, findings: readonly ShownFinding[] | null): void {
  current = findings && { claimId, findings };
  for (const listener of listeners) listener();
}

/** The newest findings there are. `initial`: those that came with the page. */
export function useFindings(
  claimId: string,
  initial: readonly ShownFinding[],
): readonly ShownFinding[] {
  const newest = useSyncExternalStore(
    listen,
    () => current,
    () => null,
  );
  return newest?.claimId === claimId ? newest.findings : initial;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
