"use client";

import type { DraftContent } from "@/review/verdict/draft-content";

// The browser's own copy of a draft: what was typed and has not reached the server. One a claim.

/** Not yet on the server; `base` is the draft that it was written on. */
export interface LocalDraft {
  readonly content: DraftContent;
  readonly basedOn: number;
  readonly base: string | null;
}

const keyOf = (claimId: string) => `workbench.draft.verdict.${claimId}`;

export function readLocalDraft(claimId: string): LocalDraft | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(claimId)) ?? "null") as LocalDraft | null;
  } catch {
    return null;
  }
}

export function keepLocalDraft(claimId: string, draft: LocalDraft): void {
  try {
    localStorage.setItem(keyOf(claimId), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: the server's copy is the one that counts.
  }
}

export function forgetLocalDraft(claimId: string): void {
  localStorage.removeItem(keyOf(claimId));
}
