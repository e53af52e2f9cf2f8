"use client";

import { useTranslations } from "next-intl";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { Button } from "@/ui/button";
import { type Draft, withoutQuote, withQuote } from "./draft";

const chip =
  "inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-accent";

/** Which part's ends are in hand: the statement, or one of the quotes of an interrupted quotation. */
export function PartsField(props: {
  readonly draft: Draft;
  readonly selected: DeskSpan | null;
  readonly onChange: (draft: Draft) => void;
}) {
  const { draft, selected, onChange } = props;
  const t = useTranslations("desk.article");
  const isQuoted = draft.kind === "DIRECT" || draft.kind === "MIXED";
  if (!isQuoted) return null;
  const hasSelection = selected !== null && selected.start < selected.end;
  const { part } = draft;
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-start me-2 text-note text-faint">{t("parts")}</legend>
      {draft.kind === "MIXED" && (
        <label className={chip}>
          <input
            type="radio"
            name="part"
            className="sr-only"
            checked={part === "statement"}
            onChange={() => onChange({ ...draft, part: "statement" })}
          />
          {t("statement")}
        </label>
      )}
      {draft.quotes.map((quote, place) => (
        <label key={quote.start} className={chip}>
          <input
            type="radio"
            name="part"
            className="sr-only"
            checked={part === place}
            onChange={() => onChange({ ...draft, part: place })}
          />
          {t("quote", { number: place + 1 })}
        </label>
      ))}
      {hasSelection && (
        <Button
          type="button"
          kind="plain"
          size="small"
          onClick={() => onChange(withQuote(draft, selected))}
        >
          {t("addQuote")}
        </Button>
      )}
      {draft.quotes.length > 1 && typeof part === "number" && (
        <Button
          type="button"
          kind="plain"
          size="small"
          onClick={() => onChange(withoutQuote(draft, part))}
        >
          {t("removeQuote", { number: part + 1 })}
        </Button>
      )}
    </fieldset>
  );
}
