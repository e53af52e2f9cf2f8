"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { type Draft, type End, nudged } from "./draft";

const steps = [
  { by: -1, unit: "word", label: "wordBack", sign: "«" },
  { by: -1, unit: "character", label: "characterBack", sign: "‹" },
  { by: 1, unit: "character", label: "characterOn", sign: "›" },
  { by: 1, unit: "word", label: "wordOn", sign: "»" },
] as const;

/** Moves one end of the words in hand, a character or a word at a time. */
export function Nudges(props: {
  readonly end: End;
  readonly text: string;
  readonly draft: Draft;
  /** Of the text: its arrows point where its words go. */
  readonly dir: string;
  readonly onChange: (draft: Draft) => void;
}) {
  const { end, text, draft, dir, onChange } = props;
  const t = useTranslations("desk.article");
  const name = t(end === "start" ? "startOfWords" : "endOfWords");
  return (
    <fieldset className="flex items-center">
      <legend className="float-start me-2 text-note text-faint">{name}</legend>
      <span className="inline-flex gap-1" dir={dir}>
        {steps.map(({ by, unit, label, sign }) => (
          <Button
            key={label}
            type="button"
            size="small"
            aria-label={t(label, { end: name })}
            onClick={() => onChange(nudged(text, draft, end, by, unit))}
          >
            <span aria-hidden="true">{sign}</span>
          </Button>
        ))}
      </span>
    </fieldset>
  );
}
