"use client";

import type { Language } from "@/language/languages";
import type { DraftContent } from "@/review/verdict/draft-content";

/** What the verdict's form holds now; null where it does not stand. */
export function collectDraft(
  form: HTMLFormElement | null,
  language: Language,
): DraftContent | null {
  if (!form) return null;
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? "");
  const written = (finding: string, document: string, note: string) => ({
    finding: text(finding),
    document: JSON.parse(text(document) || "null"),
    note: text(note),
  });
  return {
    attributionId: text("attributionId"),
    contentId: text("contentId"),
    counterSearch: text("counterSearch"),
    changeKind: text("changeKind") as DraftContent["changeKind"],
    texts: {
      [language]: written("finding", "document", "note"),
      [language === "ar" ? "en" : "ar"]: written("otherFinding", "otherDocument", "otherNote"),
    },
  };
}
