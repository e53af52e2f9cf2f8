"use client";

import { type ReactNode, useCallback, useRef, useState, useTransition } from "react";

/**
 * A part of the page that the server renders when it is asked for, once. `isLost`: it did not come, and
 * can be asked for again.
 */
export function useAskedFor(ask: () => Promise<ReactNode>, initial: ReactNode = null) {
  const [answer, setAnswer] = useState<ReactNode>(initial);
  const [isLost, setLost] = useState(false);
  const [pending, start] = useTransition();
  const newest = useRef({ ask, isNeeded: true });
  newest.current = { ask, isNeeded: answer === null && !pending };

  const load = useCallback(() => {
    if (!newest.current.isNeeded) return;
    start(async () => {
      const came = await newest.current.ask().catch(() => null);
      setLost(came === null);
      setAnswer(came);
    });
  }, []);

  return { answer, isLost: isLost && !pending, load };
}
