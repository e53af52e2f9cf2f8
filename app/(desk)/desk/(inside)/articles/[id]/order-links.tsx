import { getTranslations } from "next-intl/server";
import { orders } from "@/review/article/order";
import { addressOf, type ListQuery } from "./list-filter";

const labels = { text: "orderText", worth: "orderWorth" } as const;

/** The orders of the lists as links; each has an address that can be shared. */
export async function OrderLinks(props: { readonly articleId: string; readonly query: ListQuery }) {
  const t = await getTranslations("desk.article");
  const { articleId, query } = props;
  return (
    <nav aria-label={t("order")}>
      <ul className="flex flex-wrap gap-1.5">
        {orders.map((order) => (
          <li key={order}>
            <a
              href={addressOf(articleId, query, { order })}
              {...(order === query.order && { "aria-current": "true" })}
              className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint"
            >
              {t(labels[order])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
