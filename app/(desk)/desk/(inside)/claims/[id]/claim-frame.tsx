import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { buttonClass } from "@/ui/button";
import { ActionBar } from "@/ui/frame";

/** Beside the column on a wide screen; on a narrow one a sheet from below, which a button opens. */
const sideClass = [
  "min-w-0 gap-8 text-ink open:grid",
  "max-xl:inset-x-0 max-xl:top-auto max-xl:bottom-0 max-xl:m-0 max-xl:max-h-[80dvh] max-xl:w-full",
  "max-xl:max-w-none max-xl:overflow-y-auto max-xl:rounded-t-card max-xl:border-t max-xl:border-edge",
  "max-xl:bg-paper max-xl:p-5 max-xl:backdrop:bg-ink/30",
  "xl:static xl:m-0 xl:grid xl:h-auto xl:w-auto xl:content-start xl:overflow-visible xl:border-0",
  "xl:bg-transparent xl:p-0 print:hidden",
].join(" ");

/**
 * The claim's screen: one column read from above, at the end side what belongs to the claim in hand
 * (linter, who is here, history), and at the bottom, always in one place, what can be done.
 */
export async function ClaimFrame(props: {
  readonly side: ReactNode;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}) {
  const t = await getTranslations("desk.claim");
  return (
    <>
      <div className="grid max-w-[82rem] gap-10 xl:grid-cols-[minmax(0,46rem)_20rem]">
        <div className="grid min-w-0 content-start gap-10 [&_h2]:scroll-mt-4">{props.children}</div>
        <aside id="side" popover="auto" aria-label={t("side")} className={sideClass}>
          <button
            type="button"
            popoverTarget="side"
            popoverTargetAction="hide"
            className={`${buttonClass("quiet", "small")} sticky top-0 ms-auto xl:hidden`}
          >
            {t("closeSide")}
          </button>
          {props.side}
        </aside>
      </div>
      <ActionBar className="-mx-4 mt-10 -mb-6 sm:-mx-8 sm:-mb-8 sm:px-8">
        {props.actions}
        <button
          type="button"
          popoverTarget="side"
          className={`${buttonClass("quiet")} ms-auto xl:hidden`}
        >
          {t("side")}
        </button>
      </ActionBar>
    </>
  );
}
