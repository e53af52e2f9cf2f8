"use client";

import type { JSONContent } from "@tiptap/core";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { RichText } from "@/review/verdict/document";
import { CitationMenu } from "./citation-menu";
import { type CitableEvidence, redrawCitations } from "./citation-node";
import { editorExtensions } from "./editor-extensions";
import { EditorToolbar } from "./editor-toolbar";

/**
 * The editor of a reasoning or of a public text. Loaded when it is used (rich-text-field.tsx), since it weighs more than
 * the rest of the screen. Each block takes the direction of its own words.
 */
export default function RichTextEditor(props: {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly language: string;
  readonly initial: RichText | null;
  /** Null: a text that cites nothing. */
  readonly evidence: readonly CitableEvidence[] | null;
  readonly invalid: boolean;
  readonly onChange: (document: RichText) => void;
}) {
  const { id, labelledBy, describedBy, language, evidence, invalid, onChange } = props;
  const t = useTranslations("desk.verdict.editor");
  const list = useRef(evidence ?? []);
  const [citing, setCiting] = useState<"key" | "button" | null>(null);
  const editor = useEditor({
    extensions: editorExtensions(evidence && list, t("broken")),
    content: (props.initial as JSONContent | null) ?? null,
    immediatelyRender: false,
    // The policy allows no style element without a nonce; desk.css has what is needed.
    injectCSS: false,
    textDirection: "auto",
    // It has taken the place of what had the focus. Whoever has gone on meanwhile is not called back.
    onCreate: ({ editor: of }) => {
      if ((document.activeElement ?? document.body) === document.body) of.commands.focus("end");
    },
    onUpdate: ({ editor: of }) => onChange(of.getJSON() as RichText),
    editorProps: {
      attributes: {
        id,
        role: "textbox",
        lang: language,
        "aria-multiline": "true",
        "aria-labelledby": labelledBy,
        ...(describedBy && { "aria-describedby": describedBy }),
        class: "rich-text control min-h-40 font-words text-body!",
      },
      handleKeyDown: (_, event) => {
        if (event.key !== "[" || list.current.length === 0) return false;
        setCiting("key");
        return true;
      },
    },
  });

  useEffect(() => {
    list.current = evidence ?? [];
    if (editor && evidence) redrawCitations(editor);
  }, [editor, evidence]);

  useEffect(() => {
    editor?.view.dom.setAttribute("aria-invalid", String(invalid));
  }, [editor, invalid]);

  if (!editor) return null;
  return (
    <div className="grid gap-1.5">
      {evidence ? (
        <EditorToolbar editor={editor} onCite={() => setCiting("button")}>
          <CitationMenu
            isOpen={citing !== null}
            evidence={evidence}
            language={language}
            onChoose={(evidenceId) => {
              setCiting(null);
              cite(editor, evidenceId);
            }}
            onClose={() => {
              // Whoever wanted the bracket itself gets it by leaving the list.
              if (citing === "key") editor.chain().focus().insertContent("[").run();
              else editor.commands.focus();
              setCiting(null);
            }}
          />
        </EditorToolbar>
      ) : (
        <EditorToolbar editor={editor} />
      )}
      <EditorContent editor={editor} />
    </div>
  );
}

function cite(editor: Editor, evidenceId: string): void {
  editor.chain().focus().insertContent({ type: "citation", attrs: { evidenceId } }).run();
}
