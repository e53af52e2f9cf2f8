"use client";

import { useTranslations } from "next-intl";
import { SpeakerPicker } from "@/app/(desk)/speaker-picker/speaker-picker";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { Button } from "@/ui/button";
import { ComboBox } from "@/ui/combo-box";
import { Disclosure } from "@/ui/lists";
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
  const named = (speakerName: string) =>
    onChange({ ...draft, speakerName, mention: null, speaker: null });

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
          if (speakerName !== typed) {
            onChange({ ...draft, speakerName, mention: null, speaker: null });
          }
        }}
        onChoose={(name) => name && named(name)}
      />
      {words && (
        <p>
          <Button
            type="button"
            kind="plain"
            size="small"
            onClick={() =>
              onChange({ ...draft, speakerName: words, mention: selected, speaker: null })
            }
          >
            {t("selectionIsName")}
          </Button>
        </p>
      )}
      <Disclosure summary={t("speakerEntry")} open={draft.speaker !== null} className="text-note">
        <SpeakerPicker
          key={draft.speakerName}
          name="speakerId"
          label={t("speakerEntry")}
          textName={draft.speakerName}
          chosen={draft.speaker && { ...draft.speaker, office: null }}
          onChoose={(speaker) => onChange({ ...draft, speaker })}
        />
      </Disclosure>
    </div>
  );
}
