"use client";

import { useEffect } from "react";
import { listenToDesk } from "./desk-stream";
import { useRefresh } from "./use-refresh";

/** Keeps the bell's count true, and the page after the connection was lost. Once in the layout. */
export function LiveNotifications() {
  const refresh = useRefresh();
  useEffect(
    () =>
      listenToDesk(({ kind }) => {
        if (kind === "told" || kind === "again") refresh();
      }),
    [refresh],
  );
  return null;
}
