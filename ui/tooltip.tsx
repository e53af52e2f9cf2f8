"use client";

import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";

/** A few words about a control (of ui/aria-button.tsx), on hover and on focus alike. */
export function Tooltip(props: { readonly words: ReactNode; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={400}>
      {props.children}
      <AriaTooltip
        offset={6}
        className="z-30 max-w-[18rem] rounded-control bg-ink px-2.5 py-1 text-note text-paper print:hidden"
      >
        {props.words}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
