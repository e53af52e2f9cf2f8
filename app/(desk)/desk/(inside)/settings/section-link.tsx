"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A section's link, which says where one is. */
export function SectionLink(props: { readonly href: string; readonly children: ReactNode }) {
  const here = usePathname();
  const isHere = here === props.href || here.startsWith(`${props.href}/`);
  return (
    <a
      href={props.href}
      {...(isHere && { "aria-current": "page" })}
      className="-mb-px inline-flex min-h-10 items-center border-b-2 border-transparent px-3 text-ui text-faint no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {props.children}
    </a>
  );
}
