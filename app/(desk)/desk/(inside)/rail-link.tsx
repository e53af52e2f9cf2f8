"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A link of the rail; the section that one is in says so (`aria-current`). */
export function RailLink(props: {
  readonly href: string;
  readonly keys: string;
  /** What it is called among the commands, where more than that stands in it. */
  readonly command?: string;
  /** Leaves the desk: a whole new page. */
  readonly outside?: boolean;
  readonly children: ReactNode;
}) {
  const { href, keys, command, outside, children } = props;
  const path = usePathname();
  const isHere = href === "/desk" ? path === href : path === href || path.startsWith(`${href}/`);
  const attributes = {
    className:
      "link-quiet flex min-h-9 items-center rounded-control px-3 py-1 hover:bg-tint aria-[current=page]:bg-tint aria-[current=page]:font-semibold",
    "data-keys": keys,
    ...(command && { "data-command": command }),
    ...(isHere && { "aria-current": "page" as const }),
  };
  if (outside) {
    return (
      <a {...attributes} href={href}>
        {children}
      </a>
    );
  }
  return (
    <a
      {...attributes}
      href={href}
      // The phone's menu has done its work.
      onClick={(event) => event.currentTarget.closest("details")?.removeAttribute("open")}
    >
      {children}
    </a>
  );
}
