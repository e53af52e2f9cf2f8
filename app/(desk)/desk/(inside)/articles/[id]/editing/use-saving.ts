"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "@/ui/toast";
import {
  changeUtteranceAction,
  type EditAnswer,
  makeUtteranceAction,
  mergeUtterancesAction,
  splitUtteranceAction,
  undoEditAction,
} from "../../utterance-actions";
import type { Draft } from "./draft";
import type { EditableArticle } from "./editable";

export type Saving = ReturnType<typeof useSaving>;

/** Sends what was edited; a refusal is told and the draft stays, an edit can be taken back at once. */
export function useSaving(article: EditableArticle, onDone: (utteranceId: string) => void) {
  const t = useTranslations("desk");
  const [refused, setRefused] = useState<string | null>(null);
  const [isPending, start] = useTransition();

  function send(work: () => Promise<EditAnswer>, said: string) {
    if (isPending) return;
    start(async () => {
      const answer = await work().catch(() => null);
      if (!answer?.done) return setRefused(answer?.message ?? t("form.failed"));
      const undo = async () => {
        const form = new FormData();
        form.set("editId", answer.editId);
        const undone = await undoEditAction(form).catch(() => null);
        if (!undone?.done) toast({ text: undone?.message ?? t("form.failed") });
      };
      toast({ text: said, undo: { label: t("article.undo"), act: undo } });
      window.getSelection()?.removeAllRanges();
      onDone(answer.utteranceId);
    });
  }

  return {
    refused,
    isPending,
    save({ utterance, kind, statement, quotes, mention, speakerName, speaker }: Draft) {
      const speakerId = speaker?.id ?? null;
      const shape = { kind, statement, quotes, mention, speakerName, speakerId };
      const { id: articleId, revisionId } = article;
      if (utterance) {
        const utteranceId = utterance.id;
        send(() => changeUtteranceAction({ utteranceId, ...shape }), t("article.changed"));
      } else {
        send(() => makeUtteranceAction({ articleId, revisionId, ...shape }), t("article.made"));
      }
    },
    split(utteranceId: string, at: number, heir: "first" | "second") {
      send(() => splitUtteranceAction({ utteranceId, at, heir }), t("article.wasSplit"));
    },
    merge(utteranceIds: readonly [string, string]) {
      send(() => mergeUtterancesAction({ utteranceIds }), t("article.merged"));
    },
  };
}
