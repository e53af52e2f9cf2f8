"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Toolbar } from "react-aria-components/Toolbar";
import { Button } from "@/ui/aria-button";
import { LinkButton } from "./link-button";

const toggleClass =
  "inline-flex min-h-8 min-w-8 items-center justify-center rounded-control border border-transparent px-2 text-note font-semibold text-ink hover:bg-sunken data-selected:border-accent data-selected:bg-tint data-selected:text-accent-strong";

const toggles = ["bold", "heading", "bulletList", "orderedList", "blockquote"] as const;

type Toggle = (typeof toggles)[number];

/** A sign for each; the word is read aloud and shown on hover. */
const signs: Record<Toggle, ReactNode> = {
  bold: <b>B</b>,
  heading: "H",
  bulletList: "•",
  orderedList: "1.",
  blockquote: "❝",
};

/** One stop of the Tab key; arrows move within it. */
export function EditorToolbar(props: {
  readonly editor: Editor;
  /** Undefined: a text that cites nothing. */
  readonly onCite?: (() => void) | undefined;
  readonly children?: ReactNode;
}) {
  const { editor, onCite, children } = props;
  const t = useTranslations("desk.verdict.editor");
  const active = useEditorState({
    editor,
    selector: ({ editor: of }) => toggles.filter((toggle) => of.isActive(toggle)).join(" "),
  }).split(" ");
  return (
    <Toolbar aria-label={t("toolbar")} className="flex flex-wrap items-center gap-1">
      {toggles.map((toggle) => (
        <ToggleButton
          key={toggle}
          aria-label={t(toggle)}
          isSelected={active.includes(toggle)}
          onChange={() => switchTo(editor, toggle)}
          className={toggleClass}
        >
          <span aria-hidden="true" title={t(toggle)}>
            {signs[toggle]}
          </span>
        </ToggleButton>
      ))}
      <LinkButton editor={editor} className={toggleClass} />
      {onCite && (
        <Button kind="plain" size="small" onPress={onCite}>
          {t("cite")}
        </Button>
      )}
      {children}
      {(["undo", "redo"] as const).map((step) => (
        <Button
          key={step}
          kind="plain"
          size="small"
          aria-label={t(step)}
          onPress={() => editor.chain().focus()[step]().run()}
        >
          <span aria-hidden="true" title={t(step)} className="rtl:-scale-x-100">
            {step === "undo" ? "↶" : "↷"}
          </span>
        </Button>
      ))}
    </Toolbar>
  );
}

function switchTo(editor: Editor, toggle: Toggle): void {
  const chain = editor.chain().focus();
  const step = {
    bold: () => chain.toggleBold(),
    heading: () => chain.toggleHeading({ level: 3 }),
    bulletList: () => chain.toggleBulletList(),
    orderedList: () => chain.toggleOrderedList(),
    blockquote: () => chain.toggleBlockquote(),
  };
  step[toggle]().run();
}
