"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { isolated } from "@/language/bidi";
import { listenToDesk } from "./desk-stream";
import { Initials } from "./initials";
import { partBeingWritten } from "./part-being-written";

/** Milliseconds; the server takes whoever gave no sign for 45 s as gone. */
const signEvery = 20_000;

interface Present {
  readonly personId: string;
  readonly name: string;
  readonly part: string | null;
}

/** Who else has this open, and what they are writing; says the same of this tab to others. */
export function Presence({ subject }: { readonly subject: string }) {
  const t = useTranslations("desk.live");
  const present = usePresence(subject);
  return (
    <section aria-label={t("here")} aria-live="polite" className="print:hidden">
      {present.length > 0 && (
        <ul className="grid gap-2">
          {present.map(({ personId, name, part }) => (
            <li key={personId} className="flex items-center gap-2 text-note">
              <Initials name={name} />
              <span>
                {part === null
                  ? t("reads", { name: isolated(name) })
                  : t("writes", { name: isolated(name), part: partIn(t, part) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function partIn(t: ReturnType<typeof useTranslations<"desk.live">>, part: string): string {
  const key = `parts.${part}` as "parts.verdict";
  return t.has(key) ? t(key) : t("parts.other");
}

function usePresence(subject: string): readonly Present[] {
  const [present, setPresent] = useState<readonly Present[]>([]);
  useEffect(() => {
    const tabId = crypto.randomUUID?.() ?? randomId();
    let part: string | null = null;
    let isGone = false;
    const say = async () => {
      if (document.hidden || isGone) return;
      const answer = await post({ tabId, subject, part });
      if (answer && !isGone) setPresent(answer.here);
    };
    const leave = () => {
      const body = JSON.stringify({ tabId, gone: true });
      navigator.sendBeacon("/desk/live/here", new Blob([body], { type: "application/json" }));
    };
    const look = () => {
      const now = partBeingWritten();
      if (now === part) return;
      part = now;
      void say();
    };
    const change = () => (document.hidden ? leave() : void say());
    const stop = listenToDesk((event) => {
      if (event.kind === "again" || (event.kind === "here" && event.subject === subject)) ask();
    });
    // Our own sign comes back to us once; one that changes nothing is announced to nobody.
    let asked: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(asked);
      asked = setTimeout(() => void say(), 300);
    };
    const timer = setInterval(() => void say(), signEvery);
    // Focus goes out before it comes in: what counts is where it is a moment later.
    const lookSoon = () => setTimeout(look, 0);
    document.addEventListener("focusin", lookSoon);
    document.addEventListener("focusout", lookSoon);
    document.addEventListener("visibilitychange", change);
    window.addEventListener("pagehide", leave);
    void say();
    return () => {
      isGone = true;
      stop();
      clearInterval(timer);
      clearTimeout(asked);
      document.removeEventListener("focusin", lookSoon);
      document.removeEventListener("focusout", lookSoon);
      document.removeEventListener("visibilitychange", change);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [subject]);
  return present;
}

async function post(body: object): Promise<{ here: Present[] } | null> {
  const answer = await fetch("/desk/live/here", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

/** A page that is not served over https has no `randomUUID`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
