"use client";

import { useLocale, useTranslations } from "next-intl";
import { isLanguage, nameOfLanguage } from "@/language/languages";
import type { LintRule } from "@/review/linter/findings";
import { anchorOf } from "../place-anchor";
import type { ShownFinding } from "./findings-store";

/** How a finding of the linter is said in the person's language, and where on the page it leads. */
export function useFindingSentence() {
  const t = useTranslations("desk.linter.rules");
  const locale = useLocale();
  const language = isLanguage(locale) ? locale : "ar";
  return {
    sentence({ rule, details }: ShownFinding): string {
      const named = details.language
        ? { ...details, language: nameOfLanguage(String(details.language), language) }
        : details;
      return t(rule as LintRule, named as Record<string, string>);
    },
    href: ({ place }: ShownFinding) => `#${anchorOf(place)}`,
  };
}
