"use client";

import { useTranslations } from "next-intl";
import { isolated } from "@/language/bidi";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { Button } from "@/ui/button";
import { ActionBar } from "@/ui/frame";
import type { EditableArticle, EditableUtterance } from "./editable";
import { ends } from "./selection-bar";
import type { Saving } from "./use-saving";

/** One utterance in two at the place of the caret, or one of it and a neighbour. */
export function SplitAndMerge(props: {
  readonly article: EditableArticle;
  readonly utterance: EditableUtterance;
  readonly selected: DeskSpan | null;
  readonly saving: Saving;
}) {
  const { article, utterance, selected, saving } = props;
  const t = useTranslations("desk.article");
  const { utterances, text } = article;
  const place = utterances.findIndex(({ id }) => id === utterance.id);
  const { start, end } = utterance.statement;
  const at = selected && start < selected.start && selected.start < end ? selected.start : null;
  const next = at === null ? "" : isolated(text.slice(at, at + 24).trim());
  const halves = utterance.isTakenUp ? (["first", "second"] as const) : (["first"] as const);
  return (
    <ActionBar
      className="static! gap-2! border-0! p-0!"
      // Pressing a button must not take the caret away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {at === null && <span className="text-note text-faint">{t("splitHint")}</span>}
      {at !== null &&
        halves.map((heir) => (
          <Button
            key={heir}
            type="button"
            size="small"
            onClick={() => saving.split(utterance.id, at, heir)}
          >
            {t(utterance.isTakenUp ? `splitKeeping.${heir}` : "split", { next })}
          </Button>
        ))}
      {[
        { label: "mergePrevious" as const, other: utterances[place - 1] },
        { label: "mergeNext" as const, other: utterances[place + 1] },
      ].map(
        ({ label, other }) =>
          other && (
            <Button
              key={label}
              type="button"
              kind="plain"
              size="small"
              title={ends(text.slice(other.statement.start, other.statement.end))}
              onClick={() => saving.merge([utterance.id, other.id])}
            >
              {t(label)}
            </Button>
          ),
      )}
    </ActionBar>
  );
}
