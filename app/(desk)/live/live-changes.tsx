"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { isolated } from "@/language/bidi";
import { type DeskEvent, isAbout } from "@/live/desk-event";
import { listenToDesk } from "./desk-stream";
import { useRefresh } from "./use-refresh";

type Change = Extract<DeskEvent, { kind: "act" }> & { readonly at: Date };

/**
 * Brings what others change into the page without reloading it, and says so in a quiet line.
 * `subjects`: as the trail names them, or a kind with a colon ("claim:") for all of it.
 */
export function LiveChanges(props: {
  readonly subjects: readonly string[];
  readonly personId: string;
  readonly className?: string;
}) {
  const { personId, className = "" } = props;
  const subjects = props.subjects.join(" ");
  const refresh = useRefresh();
  const [change, setChange] = useState<Change | null>(null);

  useEffect(
    () =>
      listenToDesk((event) => {
        if (event.kind !== "act" || !isAbout(event.subject, subjects.split(" "))) return;
        const isOwn = event.actorId === personId;
        // What was done in this very tab is on the page already.
        if (!isOwn || !document.hasFocus()) refresh();
        if (!isOwn) setChange({ ...event, at: new Date() });
      }),
    [subjects, personId, refresh],
  );

  return (
    <p aria-live="polite" className={`min-h-6 text-note text-faint print:hidden ${className}`}>
      {change && <Said change={change} />}
    </p>
  );
}

function Said({ change }: { readonly change: Change }) {
  const t = useTranslations();
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const key = `acts.${change.act}` as "acts.cite-evidence";
  const isRecent = now.getTime() - change.at.getTime() < 60_000;
  return t("desk.live.changed", {
    name: isolated(change.actorName ?? t("acts.nobody")),
    act: t.has(key) ? t(key) : t("desk.live.something"),
    when: isRecent ? t("desk.live.justNow") : format.relativeTime(change.at, now),
  });
}
