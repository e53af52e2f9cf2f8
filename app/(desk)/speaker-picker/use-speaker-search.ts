"use client";

import { useEffect, useState } from "react";
import { searchSpeakersAction } from "./actions";
import type { SpeakerChoice } from "./speaker-choice";

/** In milliseconds: long enough for the next letter, too short to be noticed. */
const pause = 180;

/** Entries for what is typed, asked for once the typing pauses; null: nothing asked yet. */
export function useSpeakerSearch(typed: string | null): readonly SpeakerChoice[] {
  const [found, setFound] = useState<readonly SpeakerChoice[]>([]);
  useEffect(() => {
    if (typed === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const next = await searchSpeakersAction(typed).catch(() => []);
      if (isCurrent) setFound(next);
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
