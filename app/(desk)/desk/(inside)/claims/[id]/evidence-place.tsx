"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useRef } from "react";
import { useDrag } from "react-aria-components/useDrag";
import { useDrop } from "react-aria-components/useDrop";
import { type Side, takePlace } from "./evidence-order";
import { useEvidenceOrder } from "./use-evidence-order";

/** What is dragged is known by its side: it goes nowhere else. */
const typeOf = ({ side }: Side) => `evidence-beside-${[...side].sort()[0]}`;

/** A place in the list of a side: whatever is dragged here takes it. */
export function EvidencePlace(props: {
  readonly id: string;
  readonly claimId: string;
  readonly evidenceId: string;
  readonly side: Side;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const { id, claimId, evidenceId, side, className, children } = props;
  const place = useRef<HTMLLIElement>(null);
  const { put, pending } = useEvidenceOrder(claimId);
  const type = typeOf(side);
  const { dropProps, isDropTarget } = useDrop({
    ref: place,
    getDropOperation: (types) => (types.has(type) && !pending ? "move" : "cancel"),
    onDrop: async ({ items }) => {
      const [item] = items;
      if (item?.kind !== "text") return;
      const moved = await item.getText(type);
      if (moved !== evidenceId && side.side.includes(moved)) {
        put(takePlace(side, moved, evidenceId));
      }
    },
  });
  return (
    <li
      {...dropProps}
      ref={place}
      id={id}
      aria-busy={pending}
      className={`${className} data-drop:rounded-control data-drop:bg-tint data-drop:outline-2 data-drop:outline-accent`}
      {...(isDropTarget && { "data-drop": true })}
    >
      {children}
    </li>
  );
}

/** What a piece of evidence is dragged by. Who has no mouse has the buttons beside it. */
export function EvidenceHandle(props: { readonly evidenceId: string; readonly side: Side }) {
  const { evidenceId, side } = props;
  const t = useTranslations("desk.evidence");
  const { dragProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [typeOf(side)]: evidenceId }],
    getAllowedDropOperations: () => ["move"],
  });
  const start = (event: DragEvent<HTMLSpanElement>) => {
    dragProps.onDragStart?.(event);
    const item = event.currentTarget.closest("li");
    const box = item?.getBoundingClientRect();
    if (item && box) {
      event.dataTransfer.setDragImage(item, event.clientX - box.x, event.clientY - box.y);
    }
  };
  return (
    <span
      {...dragProps}
      onDragStart={start}
      aria-hidden="true"
      data-handle
      title={t("drag")}
      className={`hidden size-7 cursor-grab place-items-center rounded-control text-faint hover:bg-tint pointer-fine:grid print:hidden ${isDragging ? "opacity-50" : ""}`}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
        <path
          d="M6 3v.01M10 3v.01M6 8v.01M10 8v.01M6 13v.01M10 13v.01"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
