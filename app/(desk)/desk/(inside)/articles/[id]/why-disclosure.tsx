"use client";

import { useTranslations } from "next-intl";
import { useAskedFor } from "@/app/(desk)/asked-for";
import { Disclosure } from "@/ui/lists";
import { whyAction } from "./why-action";

/** The reasons of one utterance, asked for when somebody opens them. */
export function WhyDisclosure(props: { readonly utteranceId: string; readonly summary: string }) {
  const t = useTranslations("desk.article");
  const { answer, isLost, load } = useAskedFor(() => whyAction(props.utteranceId));
  return (
    <Disclosure
      summary={props.summary}
      className="text-note [&>summary]:min-h-6"
      onToggle={(event) => event.currentTarget.open && load()}
    >
      {answer ?? (
        <p aria-live="polite" className="text-faint">
          {isLost ? t("whyLost") : t("whyReading")}
        </p>
      )}
    </Disclosure>
  );
}
