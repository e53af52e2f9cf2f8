"use client";

import { useTranslations } from "next-intl";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { BidiText } from "@/ui/bidi-text";
import { Button } from "@/ui/button";
import { ActionBar } from "@/ui/frame";

/** What can be done with selected words; without any, how to select some with the keyboard. */
export function SelectionBar(props: {
  readonly text: string;
  readonly language: string;
  readonly selected: DeskSpan | null;
  readonly isWalking: boolean;
  readonly onBegin: (span: DeskSpan, own: boolean) => void;
  readonly onWalk: () => void;
}) {
  const { text, language, selected, isWalking, onBegin, onWalk } = props;
  const t = useTranslations("desk.article");
  const words = selected && text.slice(selected.start, selected.end).trim();
  return (
    <ActionBar
      className="mt-4"
      // Pressing a button must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      <p role="status" className="min-w-0 flex-1 basis-60 text-note text-faint">
        {words ? (
          <BidiText text={ends(words)} lang={language} className="font-words text-ink" />
        ) : (
          t(isWalking ? "walkHint" : "selectHint")
        )}
      </p>
      {words && selected && (
        <>
          <Button
            type="button"
            kind="primary"
            size="small"
            data-keys="n"
            shortcut={isWalking ? "Enter" : "n"}
            onClick={() => onBegin(selected, false)}
          >
            {t("newFromSelection")}
          </Button>
          <Button type="button" size="small" data-keys="o" onClick={() => onBegin(selected, true)}>
            {t("ownFromSelection")}
          </Button>
        </>
      )}
      {!isWalking && (
        <Button type="button" kind="plain" size="small" data-keys="m" shortcut="m" onClick={onWalk}>
          {t("walk")}
        </Button>
      )}
    </ActionBar>
  );
}

/** The words at both ends of a long selection. */
export function ends(words: string): string {
  const list = words.split(/\s+/);
  return list.length > 14 ? `${list.slice(0, 6).join(" ")} … ${list.slice(-6).join(" ")}` : words;
}
