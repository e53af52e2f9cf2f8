"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useAskedFor } from "@/app/(desk)/asked-for";
import { type Wanted, wantedEvent } from "./hand";
import { laterItemsAction } from "./later-items-action";

/** Of a long list a part that comes when it is scrolled to, or when one of its utterances is taken in hand. */
export function LaterItems(props: {
  readonly articleId: string;
  /** The list's questions, as the address has them. */
  readonly search: string;
  readonly from: number;
  readonly keys: readonly string[];
}) {
  const { articleId, search, from, keys } = props;
  const t = useTranslations("desk.article");
  const {
    answer: items,
    isLost,
    load,
  } = useAskedFor(() => laterItemsAction({ articleId, search, from }));
  const place = useRef<HTMLLIElement>(null);
  const afterwards = useRef<(() => void) | null>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const onWanted = (event: Event) => {
      afterwards.current = (event as CustomEvent<Wanted>).detail.whenThere;
      load();
    };
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load();
    });
    observer.observe(element);
    element.addEventListener(wantedEvent, onWanted);
    return () => {
      observer.disconnect();
      element.removeEventListener(wantedEvent, onWanted);
    };
  }, [load]);

  useEffect(() => {
    if (!items) return;
    afterwards.current?.();
    afterwards.current = null;
  }, [items]);

  if (items) return items;
  return (
    <li
      ref={place}
      data-later={keys.join(" ")}
      className="py-4 text-note text-faint"
      // As high as its utterances may be, so that the rest of the page keeps its place.
      style={{ minBlockSize: `${keys.length * 12}rem` }}
    >
      {isLost ? (
        <button type="button" className="link min-h-6" onClick={load}>
          {t("laterLost")}
        </button>
      ) : (
        t("later", { count: keys.length })
      )}
    </li>
  );
}
