"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import { Disclosure } from "@/ui/lists";
import { whyAction } from "./why-action";

/** The reasons of one utterance, asked for when somebody opens them. */
export function WhyDisclosure(props: { readonly utteranceId: string; readonly summary: string }) {
  const t = useTranslations("desk.article");
  const [reasons, setReasons] = useState<ReactNode>(null);
  const [isLost, setLost] = useState(false);
  const [pending, start] = useTransition();

  function load(isOpen: boolean) {
    if (!isOpen || reasons || pending) return;
    start(async () => {
      const answer = await whyAction(props.utteranceId).catch(() => null);
      setLost(answer === null);
      setReasons(answer);
    });
  }

  return (
    <Disclosure
      summary={props.summary}
      className="text-note [&>summary]:min-h-6"
      onToggle={(event) => load(event.currentTarget.open)}
    >
      {reasons ?? (
        <p aria-live="polite" className="text-faint">
          {isLost && !pending ? t("whyLost") : t("whyReading")}
        </p>
      )}
    </Disclosure>
  );
}
