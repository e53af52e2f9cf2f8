"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { BidiText } from "@/ui/bidi-text";
import { itemClass, popoverClass } from "@/ui/popover-class";
import type { CitableEvidence } from "./citation-node";

/** The claim's evidence to choose one from; Escape leaves it. */
export function CitationMenu(props: {
  readonly isOpen: boolean;
  readonly evidence: readonly CitableEvidence[];
  readonly language: string;
  readonly onChoose: (evidenceId: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const { isOpen, evidence, onChoose, onClose } = props;
  const t = useTranslations("desk.verdict.editor");
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} />
      <Popover
        triggerRef={anchor}
        isOpen={isOpen}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        className={popoverClass}
      >
        <Dialog aria-label={t("citations")} className="outline-none">
          {evidence.length === 0 ? (
            <p className="px-3 py-2 text-note">{t("noEvidence")}</p>
          ) : (
            <ListBox
              aria-label={t("citations")}
              autoFocus="first"
              selectionMode="single"
              onAction={(key) => onChoose(String(key))}
              onSelectionChange={(keys) => {
                const [key] = keys === "all" ? [] : keys;
                if (key) onChoose(String(key));
              }}
              className="outline-none"
            >
              {evidence.map(({ id, title, language }, index) => (
                <ListBoxItem
                  key={id}
                  id={id}
                  textValue={`${index + 1} ${title}`}
                  className={itemClass}
                >
                  <span>
                    [{index + 1}] <BidiText text={title} lang={language} />
                  </span>
                </ListBoxItem>
              ))}
            </ListBox>
          )}
        </Dialog>
      </Popover>
    </>
  );
}
