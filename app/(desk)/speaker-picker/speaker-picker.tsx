"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useFormField } from "@/app/(desk)/form/form-state";
import { ComboBox, type ComboChoice } from "@/ui/combo-box";
import type { SpeakerChoice, SuggestedChoice } from "./speaker-choice";
import { SuggestionCard } from "./suggestion-card";
import { SuggestionReasonLine } from "./suggestion-reason";
import { useSpeakerSearch } from "./use-speaker-search";

const NewEntryDialog = dynamic(() => import("./new-entry-dialog"), { ssr: false });

const newEntry = "new-entry";

/**
 * Chooses the entry of a speaker: the suggestion first, confirmed by one press; else by searching
 * all entries in any spelling; else by a new entry, without leaving. In a form the chosen id is
 * sent as `name` (empty: nobody yet).
 */
export function SpeakerPicker(props: {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The speaker as the text names them, which a new entry starts with. */
  readonly textName?: string | null;
  readonly suggestions?: readonly SuggestedChoice[];
  readonly chosen?: SpeakerChoice | null;
  /** An entry that is no choice here. */
  readonly except?: string;
  readonly onChoose?: (choice: SpeakerChoice | null) => void;
}) {
  const { name, label, hint, textName, suggestions = [], onChoose } = props;
  const t = useTranslations("desk.speakers");
  const { error } = useFormField({ name });
  const [chosen, setChosen] = useState<SpeakerChoice | null>(props.chosen ?? null);
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const [asked, setAsked] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const found = useSpeakerSearch(asked);
  const known = withoutTwins([
    ...(chosen ? [chosen] : []),
    ...(asked ? found : suggestions),
    ...found,
  ]).filter(({ id }) => id !== props.except);

  function choose(choice: SpeakerChoice | null) {
    setChosen(choice);
    setTyped(choice?.name ?? "");
    setAdding(false);
    onChoose?.(choice);
  }

  function chooseById(id: string | null) {
    if (id === newEntry) setAdding(true);
    else choose(known.find((choice) => choice.id === id) ?? null);
  }

  function type(text: string) {
    setTyped(text);
    if (text !== chosen?.name) setAsked(text);
  }

  const [suggestion] = suggestions;
  return (
    <div className="grid gap-3">
      {suggestion && chosen?.id !== suggestion.id && (
        <SuggestionCard
          suggestion={suggestion}
          textName={textName ?? ""}
          onConfirm={() => choose(suggestion)}
        />
      )}
      <ComboBox
        label={label}
        hint={hint}
        error={error}
        choices={[
          ...known.map(toComboChoice),
          { id: newEntry, name: t("newEntry"), hint: t("newEntryHint") },
        ]}
        chosen={chosen?.id ?? null}
        typed={typed}
        onType={type}
        onChoose={chooseById}
        openLabel={t("openList")}
        empty={t("nobody")}
      />
      {suggestion && chosen?.id === suggestion.id && (
        <SuggestionReasonLine suggestion={suggestion} textName={textName ?? ""} />
      )}
      <input type="hidden" name={name} value={chosen?.id ?? ""} />
      {isAdding && (
        <NewEntryDialog
          typed={asked || textName || ""}
          onAdded={choose}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

function toComboChoice({ id, name, office }: SpeakerChoice): ComboChoice {
  return { id, name, ...(office && { hint: office }) };
}

function withoutTwins(choices: readonly SpeakerChoice[]): SpeakerChoice[] {
  return [...new Map(choices.map((choice) => [choice.id, choice])).values()];
}
