import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type Order, orders } from "@/review/article/order";

const labels = { text: "orderText", worth: "orderWorth" } as const;

/** The orders of the lists as links; each has an address that can be shared. */
export async function OrderLinks(props: { readonly articleId: string; readonly order: Order }) {
  const t = await getTranslations("desk.article");
  const address = `/desk/articles/${props.articleId}`;
  return (
    <nav aria-label={t("order")} className="mb-3">
      <ul className="flex flex-wrap gap-1.5">
        {orders.map((order) => (
          <li key={order}>
            <Link
              href={(order === "text" ? address : `${address}?order=${order}`) as Route}
              {...(order === props.order && { "aria-current": "true" })}
              className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint"
            >
              {t(labels[order])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
