"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { orderEvidenceAction } from "./evidence-actions";

type Direction = "Up" | "Down";

/** Moves a piece of evidence past its neighbour on the same side; the focus stays on it. */
export function EvidenceMoves(props: {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly number: number;
  /** Ids of all evidence in force, the weightiest first. */
  readonly order: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}) {
  const { claimId, evidenceId, number, order, before, after } = props;
  const t = useTranslations("desk.evidence");
  const buttons = useRef<HTMLSpanElement>(null);
  const [moved, setMoved] = useState<Direction | null>(null);
  const [pending, startTransition] = useTransition();

  // The list moves under the focus, which some of its moves take away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new number is a move that was done
  useEffect(() => {
    if (moved) buttons.current?.querySelector<HTMLElement>(`[data-move="${moved}"]`)?.focus();
  }, [number, moved]);

  function move(direction: Direction) {
    const neighbour = direction === "Up" ? before : after;
    if (!neighbour || pending) return;
    const form = new FormData();
    form.set("claimId", claimId);
    const places = { [evidenceId]: neighbour, [neighbour]: evidenceId };
    form.set("evidenceIds", order.map((id) => places[id] ?? id).join(","));
    startTransition(async () => {
      await orderEvidenceAction(form);
      setMoved(direction);
    });
  }

  return (
    <span ref={buttons} className="ms-auto inline-flex shrink-0">
      {(["Up", "Down"] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          data-move={direction}
          aria-label={t(`move${direction}`, { number })}
          aria-disabled={(direction === "Up" ? before : after) === null}
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
