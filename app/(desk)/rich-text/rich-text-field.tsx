"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { restoredEvent } from "@/app/(desk)/form/draft";
import { useFormField } from "@/app/(desk)/form/form-state";
import { RichTextView } from "@/app/rich-text-view";
import { directionOf, type Language } from "@/language/languages";
import type { RichText } from "@/review/verdict/document";
import { FieldError } from "@/ui/field";
import type { CitableEvidence } from "./citation-node";

const loadEditor = () => import("./rich-text-editor");

const RichTextEditor = dynamic(loadEditor, { ssr: false, loading: EditorLoading });

function EditorLoading() {
  return (
    <p className="control min-h-40 text-faint">
      {useTranslations("desk.verdict.editor")("loading")}
    </p>
  );
}

/** Fetches the editor before it is asked for: whoever works on a verdict will write a reasoning. */
export function preloadEditor(): void {
  void loadEditor();
}

/**
 * A reasoning or a public text in a form: as it reads, until it is clicked or reached by Tab; then its editor. What
 * is written goes with the form as JSON under `name`, and into the form's draft.
 */
export function RichTextField(props: {
  readonly name: string;
  readonly language: Language;
  readonly label: string;
  readonly initial: RichText | null;
  /** Null: a text that cites nothing. */
  readonly evidence: readonly CitableEvidence[] | null;
  /** In place of what is said of a reasoning. */
  readonly hint?: string;
  readonly empty?: string;
  readonly onChange?: () => void;
}) {
  const { name, language, label, evidence, onChange } = props;
  const t = useTranslations("desk.verdict.editor");
  const { id, error } = useFormField({ name });
  const [isUsed, setUsed] = useState(false);
  const [initial, setInitial] = useState(props.initial);
  const [json, setJson] = useState(initial ? JSON.stringify(initial) : "");
  const field = useRef<HTMLInputElement>(null);
  const described = error ? `${id}-hint ${id}-error` : `${id}-hint`;

  function write(document: RichText): void {
    const written = JSON.stringify(document);
    // At once too: whoever collects the form now must not get the text of a moment ago.
    if (field.current) field.current.value = written;
    setJson(written);
    field.current?.dispatchEvent(new Event("input", { bubbles: true }));
    onChange?.();
  }

  useEffect(() => {
    const hidden = field.current;
    const onRestored = () => {
      const kept = parseDocument(hidden?.value);
      if (!kept) return;
      setInitial(kept);
      setJson(JSON.stringify(kept));
    };
    hidden?.addEventListener(restoredEvent, onRestored);
    return () => hidden?.removeEventListener(restoredEvent, onRestored);
  }, []);

  /** Whoever has gone on meanwhile is not called back. */
  async function use(place: HTMLElement): Promise<void> {
    await loadEditor();
    if (document.activeElement === place) setUsed(true);
  }

  return (
    <div className="grid content-start gap-1.5">
      <span id={`${id}-label`} className="text-ui font-semibold">
        {label}
      </span>
      <p id={`${id}-hint`} className="text-note text-faint">
        {props.hint ?? t("hint")}
      </p>
      <input ref={field} type="hidden" name={name} value={json} data-draft />
      {isUsed ? (
        <RichTextEditor
          id={id}
          labelledBy={`${id}-label`}
          describedBy={described}
          language={language}
          initial={initial}
          evidence={evidence}
          invalid={Boolean(error)}
          onChange={write}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: becomes the editor, which is no text area
        <div
          id={id}
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-labelledby={`${id}-label`}
          aria-describedby={described}
          {...(error && { "aria-invalid": true })}
          lang={language}
          dir={directionOf(language)}
          onFocus={(event) => void use(event.currentTarget)}
          className="rich-text control min-h-40 cursor-text font-words text-body!"
        >
          {initial && initial.content.length > 0 ? (
            <RichTextView
              document={initial}
              language={language}
              citation={(evidenceId) => <CitedNumber id={evidenceId} evidence={evidence ?? []} />}
            />
          ) : (
            <span className="text-faint">{props.empty ?? t("empty")}</span>
          )}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** A document as this browser kept it, by this very field; null where it is none. */
function parseDocument(json: string | undefined): RichText | null {
  try {
    const kept = JSON.parse(json ?? "") as RichText;
    return kept.type === "doc" ? kept : null;
  } catch {
    return null;
  }
}

function CitedNumber(props: {
  readonly id: string;
  readonly evidence: readonly CitableEvidence[];
}) {
  const number = props.evidence.findIndex(({ id }) => id === props.id) + 1;
  return (
    <span className={number > 0 ? "citation" : "citation citation-broken"}>
      {number > 0 ? `[${number}]` : "[?]"}
    </span>
  );
}
