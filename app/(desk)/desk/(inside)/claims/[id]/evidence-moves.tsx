"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { type Side, takePlace } from "./evidence-order";
import { EvidenceHandle } from "./evidence-place";
import { useEvidenceOrder } from "./use-evidence-order";

type Direction = "Up" | "Down";

/**
 * Moves a piece of evidence past its neighbour on the same side, the focus staying on it, or by
 * dragging to another's place there.
 */
export function EvidenceMoves(props: {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly number: number;
  readonly side: Side;
}) {
  const { claimId, evidenceId, number, side } = props;
  const t = useTranslations("desk.evidence");
  const buttons = useRef<HTMLSpanElement>(null);
  const [moved, setMoved] = useState<Direction | null>(null);
  const { put, pending } = useEvidenceOrder(claimId);
  const at = side.side.indexOf(evidenceId);
  const neighbours = { Up: side.side[at - 1], Down: side.side[at + 1] };

  // The list moves under the focus, which some of its moves take away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new number is a move that was done
  useEffect(() => {
    if (moved) buttons.current?.querySelector<HTMLElement>(`[data-move="${moved}"]`)?.focus();
  }, [number, moved]);

  function move(direction: Direction) {
    const neighbour = neighbours[direction];
    if (!neighbour || pending) return;
    put(takePlace(side, evidenceId, neighbour), () => setMoved(direction));
  }

  return (
    <span ref={buttons} className="ms-auto inline-flex shrink-0">
      <EvidenceHandle evidenceId={evidenceId} side={side} />
      {(["Up", "Down"] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          data-move={direction}
          aria-label={t(`move${direction}`, { number })}
          aria-disabled={neighbours[direction] === undefined}
          onClick={() => move(direction)}
          className="grid size-7 place-items-center rounded-control text-accent hover:bg-tint aria-disabled:text-line"
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
            <path
              d={direction === "Up" ? "M8 13V3M4 7l4-4 4 4" : "M8 3v10M4 9l4 4 4-4"}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
        </button>
      ))}
      <span role="status" className="sr-only">
        {moved && t("moved", { number })}
      </span>
    </span>
  );
}
