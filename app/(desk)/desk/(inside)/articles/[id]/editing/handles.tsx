"use client";

import { useTranslations } from "next-intl";
import { type PointerEvent, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { characterEdge } from "@/language/text-steps";
import type { DeskSpan } from "@/review/article/desk-utterance";
import type { End } from "./draft";
import { offsetAtPoint, rangeOf } from "./text-places";

interface Places {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * The two ends of the words in hand, to be dragged by mouse or finger. The panel's buttons and keys do
 * the same, so the keyboard passes the handles by.
 */
export function Handles(props: {
  readonly root: HTMLElement;
  readonly text: string;
  readonly span: DeskSpan;
  readonly onMove: (span: DeskSpan) => void;
}) {
  const { root, text, span, onMove } = props;
  const t = useTranslations("desk.article");
  const [places, setPlaces] = useState<Places | null>(null);

  useEffect(() => {
    const measure = () => setPlaces(measureEnds(root, span));
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    measure();
    return () => observer.disconnect();
  }, [root, span]);

  function drag(end: End, event: PointerEvent) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    // The finger covers the handle, which hangs below its line.
    const found = offsetAtPoint(root, event.clientX, event.clientY - 20);
    if (found === null) return;
    const moved = { ...span, [end]: characterEdge(text, found) };
    if (moved.start < moved.end) onMove(moved);
  }

  if (!places) return null;
  return createPortal(
    <div className="text-overlay" dir="ltr">
      {(["start", "end"] as const).map((end) => (
        <button
          key={end}
          type="button"
          tabIndex={-1}
          data-handle={end}
          aria-label={t(end === "start" ? "dragStart" : "dragEnd")}
          className="text-handle"
          style={{ translate: `${places[end].x}px ${places[end].y}px` }}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => drag(end, event)}
        />
      ))}
    </div>,
    root,
  );
}

function measureEnds(root: HTMLElement, span: DeskSpan): Places | null {
  const boxes = rangeOf(root, span)?.getClientRects();
  const first = boxes?.[0];
  const last = boxes?.[boxes.length - 1];
  if (!first || !last) return null;
  const frame = root.getBoundingClientRect();
  const isRtl = getComputedStyle(root).direction === "rtl";
  return {
    start: { x: (isRtl ? first.right : first.left) - frame.left, y: first.bottom - frame.top },
    end: { x: (isRtl ? last.left : last.right) - frame.left, y: last.bottom - frame.top },
  };
}
