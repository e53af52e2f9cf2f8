"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftContent } from "@/review/verdict/draft-content";
import { forgetLocalDraft, keepLocalDraft } from "./draft-store";
import { publishFindings, type ShownFinding } from "./findings-store";

/** In milliseconds after the last key. */
const pause = 900;
const again = 5_000;

export type SaveState =
  | { readonly is: "clean" }
  | { readonly is: "saving" }
  | { readonly is: "saved"; readonly at: string }
  | { readonly is: "local" };

/** What was written on another page or device, and when (ISO). */
export interface Elsewhere {
  readonly content: DraftContent;
  readonly savedAt: string;
}

interface Saved {
  readonly savedAt: string;
  readonly other: Elsewhere | null;
  readonly findings: readonly ShownFinding[];
}

/**
 * Saves a draft a moment after each change: in this browser at once, then on the server. Without a
 * connection the browser's copy stays, and is sent when there is one.
 */
export function useAutosave(props: {
  readonly claimId: string;
  readonly basedOn: number;
  readonly base: string | null;
  readonly collect: () => DraftContent | null;
  readonly onElsewhere: (other: Elsewhere) => void;
}) {
  const { claimId } = props;
  const [state, setState] = useState<SaveState>({ is: "clean" });
  const base = useRef(props.base);
  const latest = useRef(props);
  latest.current = props;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<void>>(Promise.resolve());
  const retry = useRef<() => void>(() => undefined);
  const [writer] = useState(() => crypto.randomUUID());

  const send = useCallback(async () => {
    const content = latest.current.collect();
    if (!content) return;
    const { basedOn } = latest.current;
    setState({ is: "saving" });
    try {
      const answer = await fetch(`/desk/claims/${claimId}/draft`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ basedOn, writer, base: base.current, content }),
        keepalive: true,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const saved = (await answer.json()) as Saved;
      base.current = saved.savedAt;
      if (timer.current === undefined) forgetLocalDraft(claimId);
      if (saved.other) latest.current.onElsewhere(saved.other);
      publishFindings(claimId, saved.findings);
      setState({ is: "saved", at: saved.savedAt });
    } catch {
      setState({ is: "local" });
      timer.current ??= setTimeout(() => retry.current(), again);
    }
  }, [claimId, writer]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    sending.current = sending.current.then(send);
    return sending.current;
  }, [send]);

  retry.current = flush;

  /** Something was typed or chosen. */
  const changed = useCallback(() => {
    const content = latest.current.collect();
    const { basedOn } = latest.current;
    if (content) keepLocalDraft(claimId, { content, basedOn, base: base.current });
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  }, [claimId, flush]);

  /** Saves nothing more, and waits until nothing is under way. */
  const stop = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    await sending.current;
  }, []);

  useEffect(() => {
    const leave = () => document.visibilityState === "hidden" && timer.current && flush();
    const back = () => timer.current && flush();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("online", back);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("online", back);
      if (timer.current) void flush();
    };
  }, [flush]);

  return { state, changed, stop };
}
