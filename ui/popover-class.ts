/** The ground of what opens beside a control: menus, lists of a combobox, calendars. */
export const popoverClass =
  "z-30 min-w-(--trigger-width) max-w-[min(28rem,calc(100vw-1rem))] overflow-auto rounded-card border border-edge bg-raised p-1 print:hidden";

/** An item of a list that opened: the one in focus has a ground and a line, the chosen one a sign. */
export const itemClass =
  "flex min-h-9 cursor-pointer items-center justify-between gap-3 rounded-control px-3 py-1.5 text-ui text-ink outline-none data-disabled:cursor-default data-disabled:text-faint data-focused:bg-tint data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-accent data-selected:font-semibold";
