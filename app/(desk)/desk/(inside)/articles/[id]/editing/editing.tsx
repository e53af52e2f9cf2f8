"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { takeInHand } from "../hand";
import { walkInText } from "./caret";
import { type Draft, draftFrom, draftOf } from "./draft";
import type { EditableArticle } from "./editable";
import { paint } from "./paint";
import { SelectionBar } from "./selection-bar";
import { useSelected } from "./use-selected";

// The panel comes when something is edited.
const DraftPanel = dynamic(() => import("./draft-panel").then(({ DraftPanel }) => DraftPanel), {
  ssr: false,
});

/**
 * Utterances edited in the text: from a selection by mouse, finger or keyboard, or one of the list.
 * `sent`: an `EditableArticle` as JSON; as an object each of its hundreds of utterances would be gone
 * through value by value on its way.
 */
export function Editing({ sent }: { readonly sent: string }) {
  const article = useMemo((): EditableArticle => JSON.parse(sent), [sent]);
  const t = useTranslations("desk.article");
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  /** Takes the focus as soon as the list has it. */
  const [next, setNext] = useState<string | null>(null);
  const stopWalking = useRef<(() => void) | null>(null);
  const [isWalking, setWalking] = useState(false);
  const selected = useSelected(root);
  const { text } = article;

  useEffect(() => setRoot(document.getElementById("article-text")), []);
  useEffect(() => {
    if (root) paint(root, draft);
  }, [root, draft]);

  useEffect(() => {
    const made = article.utterances.find(({ id }) => id === next);
    const stage = root?.closest<HTMLElement>("[data-stage]");
    if (!made || !stage || draft) return;
    takeInHand(stage, `u${made.position}`, { scroll: "list", focus: true });
    setNext(null);
  }, [article, root, next, draft]);

  const leaveWalk = useCallback(() => {
    stopWalking.current?.();
    stopWalking.current = null;
    setWalking(false);
  }, []);
  useEffect(() => leaveWalk, [leaveWalk]);

  useEffect(() => {
    const listen = (event: MouseEvent) => {
      const { edit, narration } =
        (event.target as Element).closest<HTMLElement>("[data-edit], [data-narration]")?.dataset ??
        {};
      const utterance = article.utterances.find(({ id }) => id === edit);
      if (utterance) setDraft(draftFrom(utterance));
      else if (narration) setDraft(draftOf(text, spanFrom(narration), "NARRATION"));
    };
    document.addEventListener("click", listen);
    return () => document.removeEventListener("click", listen);
  }, [article, text]);

  /** Walks from this place on; the words that it selects go to `onMove` too. */
  function walk(start: DeskSpan, onMove: (span: DeskSpan) => void, onEnter: () => void) {
    if (!root) return;
    leaveWalk();
    setWalking(true);
    stopWalking.current = walkInText(root, {
      ...{ text, label: t("walkLabel"), start, onMove },
      onEnter: () => {
        leaveWalk();
        onEnter();
      },
      onLeave: leaveWalk,
    });
  }

  function begin(span: DeskSpan, own: boolean) {
    leaveWalk();
    setDraft(draftOf(text, span, own ? "NARRATION" : undefined));
  }

  /** The panel goes; whoever works by keyboard goes on at the utterance's place in the list. */
  function end(utteranceId: string | null) {
    leaveWalk();
    setDraft(null);
    setNext(utteranceId);
  }

  if (draft && root) {
    return (
      <DraftPanel
        key={draft.utterance?.id ?? "new"}
        {...{ article, root, draft, selected, walk, isWalking }}
        onChange={setDraft}
        onLeave={() => end(draft.utterance?.id ?? null)}
        onSaved={end}
      />
    );
  }
  return (
    <SelectionBar
      {...{ text, isWalking }}
      language={article.language}
      selected={selected}
      onBegin={begin}
      onWalk={() => {
        let last = selected ?? firstInSight(root);
        const start = last;
        walk(
          { start: start.start, end: start.end },
          (span) => {
            last = span;
          },
          () => last.start < last.end && begin(last, false),
        );
      }}
    />
  );
}

function spanFrom(text: string): DeskSpan {
  const [start = 0, end = 0] = text.split("-").map(Number);
  return { start, end };
}

/** The beginning of the first passage in sight. */
function firstInSight(root: HTMLElement | null): DeskSpan {
  const runs = [...(root?.querySelectorAll<HTMLElement>("p > [data-at]:first-of-type") ?? [])];
  const run = runs.find((one) => one.getBoundingClientRect().top >= 0) ?? runs[0];
  const at = Number(run?.dataset.at ?? 0);
  return { start: at, end: at };
}
