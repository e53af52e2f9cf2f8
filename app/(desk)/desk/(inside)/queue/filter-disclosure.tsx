"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback } from "react";
import { useAskedFor } from "@/app/(desk)/asked-for";
import { filterFieldsAction } from "./filter-fields-action";

/** The filters, asked for when they are opened: their lists of names are longer than a page of claims. */
export function FilterDisclosure(props: {
  readonly summary: string;
  /** What the view asks for now. */
  readonly parameters: string;
  readonly isOpen: boolean;
  /** The order asked for, which stays while its field is not there. */
  readonly sort: string | null;
  /** The fields, where they are open from the start. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("desk.queue");
  const ask = () => filterFieldsAction(props.parameters);
  const { answer, isLost, load } = useAskedFor(ask, props.children || null);
  // There what was found would stand a screen below; how many filters there are is said all the same.
  const closedOnPhones = useCallback((details: HTMLDetailsElement | null) => {
    if (details && window.matchMedia("(max-width: 40rem)").matches) details.open = false;
  }, []);
  return (
    <details
      ref={closedOnPhones}
      open={props.isOpen}
      onToggle={(event) => event.currentTarget.open && load()}
      className="rounded-card border border-line bg-raised px-4"
    >
      <summary className="min-h-10 cursor-pointer py-2 text-ui">{props.summary}</summary>
      {answer ?? (
        <>
          {props.sort && <input type="hidden" name="sort" value={props.sort} />}
          <p aria-live="polite" className="pb-4 text-note text-faint">
            {isLost ? t("filtersLost") : t("filtersComing")}
          </p>
        </>
      )}
    </details>
  );
}
