"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { directionOf } from "@/language/languages";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { BidiText } from "@/ui/bidi-text";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { type Draft, ofKind, spanInHand, withSpan } from "./draft";
import type { EditableArticle, Kind } from "./editable";
import { Handles } from "./handles";
import { Nudges } from "./nudges";
import { PartsField } from "./parts-field";
import { ends } from "./selection-bar";
import { SpeakerField } from "./speaker-field";
import { SplitAndMerge } from "./split-and-merge";
import { rangeOf } from "./text-places";
import { useSaving } from "./use-saving";

const kinds: readonly Kind[] = ["DIRECT", "MIXED", "INDIRECT", "NARRATION"];
const chip =
  "inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-accent";

/** An utterance being made or changed, below the text in which its words are painted. */
export function DraftPanel(props: {
  readonly article: EditableArticle;
  readonly root: HTMLElement;
  readonly draft: Draft;
  readonly selected: DeskSpan | null;
  readonly isWalking: boolean;
  readonly walk: (start: DeskSpan, onMove: (span: DeskSpan) => void, onEnter: () => void) => void;
  readonly onChange: (draft: Draft) => void;
  /** Nothing was saved. */
  readonly onLeave: () => void;
  /** This utterance came of it. */
  readonly onSaved: (utteranceId: string) => void;
}) {
  const { article, root, draft, selected, isWalking, walk, onChange, onLeave, onSaved } = props;
  const t = useTranslations("desk");
  const { text, language } = article;
  const saving = useSaving(article, onSaved);
  const inHand = spanInHand(draft);
  const panel = useRef<HTMLElement>(null);
  const first = useRef(inHand);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    bringIntoSight(root, first.current);
  }, [root]);
  const shown = { article, draft, selected, onChange };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-drafting
      aria-label={t(draft.utterance ? "article.editing" : "article.making")}
      className="sticky bottom-0 z-5 mt-4 grid max-h-[55dvh] gap-2.5 overflow-y-auto border-t-2 border-accent bg-paper py-3 outline-none"
      // Escape in a field is the field's: it closes its list.
      onKeyDown={(event) => {
        const isField = (event.target as Element).matches("[role=combobox]");
        if (event.key === "Escape" && !isField) onLeave();
      }}
    >
      <Handles
        {...{ root, text }}
        span={inHand}
        onMove={(span) => onChange(withSpan(draft, span))}
      />
      <p role="status">
        <BidiText
          text={ends(text.slice(inHand.start, inHand.end))}
          lang={language}
          className="font-words"
        />
      </p>
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">{t("article.kind")}</legend>
        {kinds.map((kind) => (
          <label key={kind} className={chip}>
            <input
              type="radio"
              name="kind"
              className="sr-only"
              checked={draft.kind === kind}
              onChange={() => onChange(ofKind(draft, kind))}
            />
            {t(`utteranceKinds.${kind}`)}
          </label>
        ))}
      </fieldset>
      <PartsField {...shown} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {(["start", "end"] as const).map((end) => (
          <Nudges key={end} dir={directionOf(language)} {...{ end, text, draft, onChange }} />
        ))}
        <Button
          type="button"
          kind="plain"
          size="small"
          aria-pressed={isWalking}
          onClick={() => {
            // The keys go on from the draft of this moment, whatever is rendered meanwhile.
            walk(
              inHand,
              (span) => onChange(withSpan(draft, span)),
              () => document.getElementById("save-draft")?.focus(),
            );
          }}
        >
          {t("article.walkEnds")}
        </Button>
      </div>
      {isWalking && <p className="text-note text-faint">{t("article.walkHint")}</p>}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <SpeakerField {...shown} />
        {draft.utterance && (
          <SplitAndMerge {...{ article, selected, saving }} utterance={draft.utterance} />
        )}
      </div>
      {saving.refused && <Notice tone="danger" role="alert" title={saving.refused} />}
      <div className="flex flex-wrap gap-3">
        <Button
          id="save-draft"
          type="button"
          kind="primary"
          size="small"
          aria-disabled={saving.isPending}
          onClick={() => saving.save(draft)}
        >
          {t(saving.isPending ? "form.working" : "article.saveUtterance")}
        </Button>
        <Button type="button" size="small" shortcut="Esc" onClick={onLeave}>
          {t("article.leave")}
        </Button>
      </div>
    </section>
  );
}

/** Into the upper part of the window, since the panel takes the lower one. */
function bringIntoSight(root: HTMLElement, span: DeskSpan): void {
  const box = rangeOf(root, span)?.getBoundingClientRect();
  if (!box) return;
  const isInSight = box.top > 40 && box.bottom < window.innerHeight * 0.4;
  if (!isInSight) window.scrollBy({ top: box.top - window.innerHeight * 0.15 });
}
