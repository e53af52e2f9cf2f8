"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { instantInWords, timeInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { DraftContent } from "@/review/verdict/draft-content";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { Elsewhere, SaveState } from "./use-autosave";

/** A quiet word about the draft, beside the button. */
export function DraftNotice(props: {
  readonly state: SaveState;
  readonly language: Language;
  readonly timeZone: string;
}) {
  const { state, language, timeZone } = props;
  const t = useTranslations("desk.verdict.draft");
  return (
    <span role="status" className="text-note text-faint" data-draft={state.is}>
      {state.is === "saving" && t("saving")}
      {state.is === "saved" && t("saved", { time: timeInWords(state.at, language, timeZone) })}
      {state.is === "local" && t("local")}
    </span>
  );
}

/** That a draft was restored, and what was written elsewhere, each with what can be done about it. */
export function RestoredDraft(props: {
  readonly savedAt: string | null;
  readonly local: boolean;
  readonly elsewhere: Elsewhere | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly onDiscard: () => Promise<void>;
  readonly onTake: (content: DraftContent) => void;
  readonly onDrop: () => void;
}) {
  const { savedAt, local, elsewhere, language, timeZone } = props;
  const t = useTranslations("desk.verdict.draft");
  const [discarded, setDiscarded] = useState(false);
  return (
    <>
      {discarded && <Notice role="status" title={t("discarded")} />}
      {(savedAt || local) && !discarded && (
        <Notice
          role="status"
          title={
            local
              ? t("restoredLocal")
              : t("restored", { time: instantInWords(savedAt ?? "", language, timeZone) })
          }
        >
          <Button
            type="button"
            kind="plain"
            size="small"
            onClick={() => props.onDiscard().then(() => setDiscarded(true))}
          >
            {t("discard")}
          </Button>
        </Notice>
      )}
      {elsewhere && (
        <Notice
          tone="caution"
          role="status"
          title={t("elsewhere", { time: instantInWords(elsewhere.savedAt, language, timeZone) })}
        >
          {Object.entries(elsewhere.content.texts).map(([code, { finding }]) => (
            <p key={code} lang={code} dir="auto" className="font-words">
              {finding}
            </p>
          ))}
          <div className="mt-2 flex flex-wrap gap-2">
            <Button
              type="button"
              kind="quiet"
              size="small"
              onClick={() => props.onTake(elsewhere.content)}
            >
              {t("takeOther")}
            </Button>
            <Button type="button" kind="plain" size="small" onClick={props.onDrop}>
              {t("dropOther")}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
