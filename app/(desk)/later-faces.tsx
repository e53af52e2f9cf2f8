"use client";

import { useEffect } from "react";

/** Both families and weights, by a letter of each script that the desk is set in. */
const faces = ["400 1rem Interface", "600 1rem Interface", "400 1rem Words", "600 1rem Words"];
const letters = "اa";

/**
 * Fetches the faces that this page does not need, when it has nothing else to do: a face that is not
 * there at once is not changed for under the reader's eyes, so the first article in the other script
 * would be set in the system's letters.
 */
export function LaterFaces() {
  useEffect(() => {
    const load = () => {
      // One that cannot be fetched is done without, as on any page.
      for (const face of faces) document.fonts.load(face, letters).catch(() => undefined);
    };
    // Safari has no idle callbacks.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(load, 2_000);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(load);
    return () => cancelIdleCallback(asked);
  }, []);
  return null;
}
