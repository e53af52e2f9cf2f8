"use client";

import { useEffect, useRef, useState } from "react";
import type { DraftContent } from "@/review/verdict/draft-content";
import { readLocalDraft } from "./draft-store";

/** Brings back, once, what was typed here and never reached the server. */
export function useLocalDraft(claimId: string, mount: (content: DraftContent) => void) {
  const [restored, setRestored] = useState(false);
  const latest = useRef(mount);
  latest.current = mount;
  useEffect(() => {
    const local = readLocalDraft(claimId);
    if (!local) return;
    setRestored(true);
    latest.current(local.content);
  }, [claimId]);
  return { restored };
}
