import { getTranslations } from "next-intl/server";
import { discussAddress } from "./places";

/** Leads to the conversations on one place of a page, with how many are open. */
export async function DiscussLink(props: {
  /** The page's own address. */
  readonly page: string;
  readonly place: string;
  /** How many open conversations each place has. */
  readonly open: ReadonlyMap<string, number>;
}) {
  const { page, place, open } = props;
  const t = await getTranslations("desk.discussion");
  return (
    <a
      href={discussAddress(page, place)}
      className="link-quiet inline-flex min-h-6 items-center gap-1.5 text-note print:hidden"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 shrink-0">
        <path
          d="M2 3h12v8H7l-3 3v-3H2Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      {t("onThis", { count: open.get(place) ?? 0 })}
    </a>
  );
}
