"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";

/** Milliseconds in which several changes become one refresh. */
const together = 250;

/**
 * Asks the server for the page's parts anew, without touching what is typed. A tab that nobody
 * looks at waits until somebody does.
 */
export function useRefresh(): () => void {
  const router = useRouter();
  const [, startTransition] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOwed = useRef(false);

  const refresh = useCallback(() => {
    if (document.hidden) {
      isOwed.current = true;
      return;
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => startTransition(() => router.refresh()), together);
  }, [router]);

  useEffect(() => {
    const look = () => {
      if (document.hidden || !isOwed.current) return;
      isOwed.current = false;
      refresh();
    };
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener("visibilitychange", look);
    };
  }, [refresh]);
  return refresh;
}
