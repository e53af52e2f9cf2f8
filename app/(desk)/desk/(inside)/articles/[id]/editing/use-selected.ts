"use client";

import { useEffect, useState } from "react";
import type { DeskSpan } from "@/review/article/desk-utterance";
import { selectedSpan } from "./text-places";

/** Milliseconds that a selection is remembered: a finger's tap on a button takes it away first. */
const remembered = 400;

/** What is selected in the article's text, or the mere place of the caret; null: neither. */
export function useSelected(root: HTMLElement | null): DeskSpan | null {
  const [selected, setSelected] = useState<DeskSpan | null>(null);
  useEffect(() => {
    if (!root) return;
    let timer = 0;
    const listen = () => {
      window.clearTimeout(timer);
      const span = selectedSpan(root);
      const keep = (now: DeskSpan | null) =>
        setSelected((old) => (old?.start === now?.start && old?.end === now?.end ? old : now));
      if (span && span.start < span.end) keep(span);
      else timer = window.setTimeout(() => keep(span), remembered);
    };
    document.addEventListener("selectionchange", listen);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("selectionchange", listen);
    };
  }, [root]);
  return selected;
}
