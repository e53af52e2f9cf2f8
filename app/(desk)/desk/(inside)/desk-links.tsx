"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Links within the desk exchange what differs instead of loading a whole page. One listener for all of
 * them: a component for each link is what a page of a hundred links takes longest to render.
 */
export function DeskLinks() {
  const router = useRouter();

  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a[href]");
      if (!link || !isPlainClick(event) || !staysInDesk(link)) return;
      event.preventDefault();
      router.push((link.pathname + link.search + link.hash) as Route);
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);

  return null;
}

function isPlainClick(event: MouseEvent): boolean {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return !defaultPrevented && button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/**
 * To another screen of the desk, that is: a place on this one is the browser's own affair, and so is a
 * link that names its target.
 */
function staysInDesk({ origin, pathname, search, hash, target, download }: HTMLAnchorElement) {
  const { location } = window;
  const isDesk = origin === location.origin && /^\/desk(\/|$)/.test(pathname);
  const isHere = pathname === location.pathname && search === location.search && hash !== "";
  return isDesk && !isHere && target === "" && download === "";
}
