"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

/** Milliseconds after which waiting is told. */
const soon = 1_000;

/** Beside the button: what goes on, once it takes longer than a moment. */
export function Splitting() {
  const t = useTranslations("desk.article");
  const place = useRef<HTMLSpanElement>(null);
  const [isLong, setLong] = useState(false);

  useEffect(() => {
    // The form says by its button that it is at work.
    const button = place.current?.closest("form")?.querySelector('button[type="submit"]');
    if (!button) return;
    let timer = 0;
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer);
      if (button.getAttribute("aria-disabled") === "true") {
        timer = window.setTimeout(() => setLong(true), soon);
      } else setLong(false);
    });
    observer.observe(button, { attributeFilter: ["aria-disabled"] });
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, []);

  return (
    <span ref={place} role="status" className="inline-flex items-center gap-2 text-note text-faint">
      {isLong && (
        <>
          <progress aria-label={t("splitting")} className="w-24" />
          {t("splitting")}
        </>
      )}
    </span>
  );
}
