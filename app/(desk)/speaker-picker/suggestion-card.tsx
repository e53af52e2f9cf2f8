"use client";

import { useTranslations } from "next-intl";
import { isolated } from "@/language/bidi";
import { Button } from "@/ui/button";
import type { SuggestedChoice } from "./speaker-choice";
import { SuggestionReasonLine } from "./suggestion-reason";

/** Whom a name may mean and why, to be confirmed by one press. */
export function SuggestionCard(props: {
  readonly suggestion: SuggestedChoice;
  readonly textName: string;
  readonly onConfirm: () => void;
}) {
  const { suggestion, textName, onConfirm } = props;
  const t = useTranslations("desk.speakers");
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-dashed border-edge bg-sunken px-4 py-3">
      <SuggestionReasonLine suggestion={suggestion} textName={textName} />
      <Button
        kind="quiet"
        size="small"
        type="button"
        onClick={onConfirm}
        aria-label={t("confirmName", { name: isolated(suggestion.name) })}
      >
        {t("confirm")}
      </Button>
    </div>
  );
}
