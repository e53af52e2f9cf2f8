"use client";

import { useTranslations } from "next-intl";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { Button } from "@/ui/button";
import { ComboBox } from "@/ui/combo-box";
import type { Draft } from "./draft";
import type { EditableArticle } from "./editable";

/** Who is said to have said it: a name of this article, typed, or the words that are selected. */
export function SpeakerField(props: {
  readonly article: EditableArticle;
  readonly draft: Draft;
  readonly selected: DeskSpan | null;
  readonly onChange: (draft: Draft) => void;
}) {
  const { article, draft, selected, onChange } = props;
  const t = useTranslations("desk.article");
  if (draft.kind === "NARRATION") {
    return <p className="text-note text-faint">{t("outletIsClaimant")}</p>;
  }
  const typed = draft.speakerName;
  const names = [...new Set(article.utterances.flatMap(({ speakerName }) => speakerName ?? []))];
  const fitting = names.filter((name) => name.includes(typed) || names.includes(typed));
  const words =
    selected && article.text.slice(selected.start, selected.end).trim().replace(/\s+/g, " ");
  return (
    <div className="grid min-w-0 flex-1 basis-64 gap-1">
      <ComboBox
        label={t("claimedSpeaker")}
        openLabel={t("openSpeakers")}
        empty={t("typedSpeaker")}
        choices={fitting.map((name) => ({ id: name, name }))}
        typed={typed}
        free
        onType={(speakerName) => {
          if (speakerName !== typed) onChange({ ...draft, speakerName, mention: null });
        }}
        onChoose={(name) => name && onChange({ ...draft, speakerName: name, mention: null })}
      />
      {words && (
        <p>
          <Button
            type="button"
            kind="plain"
            size="small"
            onClick={() => onChange({ ...draft, speakerName: words, mention: selected })}
          >
            {t("selectionIsName")}
          </Button>
        </p>
      )}
    </div>
  );
}
