"use client";

import { type MouseEvent, useRef } from "react";

/**
 * Shift with a click (or with the space key) on a second box of a list sets all boxes between the
 * two as that one. The answer is each box's `onClick`.
 */
export function useRangeOfBoxes(): (event: MouseEvent<HTMLInputElement>) => void {
  const anchor = useRef<HTMLInputElement | null>(null);
  return ({ currentTarget: box, shiftKey }) => {
    const list = box.closest("ul, ol");
    const boxes = [...(list?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    const from = anchor.current ? boxes.indexOf(anchor.current) : -1;
    const to = boxes.indexOf(box);
    if (shiftKey && from >= 0) {
      for (const between of boxes.slice(Math.min(from, to), Math.max(from, to) + 1)) {
        // Its own click tells everybody who listens to it.
        if (between !== box && between.checked !== box.checked) between.click();
      }
    }
    anchor.current = box;
  };
}
