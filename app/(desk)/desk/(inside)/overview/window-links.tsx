import { getTranslations } from "next-intl/server";
import { windows } from "@/review/overview/window";

/** The periods as links: each view has an address that can be shared. */
export async function WindowLinks(props: { readonly path: string; readonly weeks: number }) {
  const t = await getTranslations("desk.overview");
  return (
    <nav aria-label={t("window")} className="print:hidden">
      <ul className="flex flex-wrap gap-1.5">
        {windows.map((weeks) => (
          <li key={weeks}>
            <a
              href={`${props.path}?weeks=${weeks}`}
              {...(weeks === props.weeks && { "aria-current": "true" })}
              className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint"
            >
              {t("weeks", { count: weeks })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
