import { getTranslations } from "next-intl/server";
import { countedUpTo } from "@/review/queue/list-claims";
import type { QueueChoices } from "@/review/queue/queue-choices";
import { type QueueQuery, queueParameters, type View, views } from "@/review/queue/queue-query";
import { classes } from "@/ui/classes";
import { forgetViewAction } from "./actions";

const look =
  "inline-flex min-h-8 items-center gap-2 rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint";

/** The address of a queue with these parameters. */
export function queueAddress(query: Partial<QueueQuery>): string {
  const parameters = queueParameters(query);
  return parameters ? `/desk?${parameters}` : "/desk";
}

/** The views as links with their counts, then the person's own. Each address can be shared. */
export async function ViewLinks(props: {
  readonly query: QueueQuery;
  readonly counts: Readonly<Record<View, number>>;
  readonly saved: QueueChoices["saved"];
}) {
  const { query, counts, saved } = props;
  const t = await getTranslations("desk.queue");
  const here = queueParameters({ ...query, after: null });
  return (
    <nav aria-label={t("viewsLabel")} className="flex flex-wrap gap-1.5">
      {views.map((view) => (
        <a
          key={view}
          href={queueAddress({ view })}
          {...(query.view === view && { "aria-current": "true" })}
          className={look}
        >
          {t(`views.${view}`)}
          <span className="text-faint">
            {counts[view] > countedUpTo ? t("many", { count: countedUpTo }) : counts[view]}
          </span>
        </a>
      ))}
      {saved.map(({ id, name, query: kept }) => (
        <span key={id} className="inline-flex items-center">
          <a
            href={`/desk?${kept}`}
            {...(here === kept && { "aria-current": "true" })}
            className={classes(look, "rounded-e-none border-e-0")}
          >
            <bdi>{name}</bdi>
          </a>
          <form action={forgetViewAction}>
            <input type="hidden" name="id" value={id} />
            <button
              type="submit"
              aria-label={t("forget", { name })}
              className={classes(look, "rounded-s-none px-2 text-faint")}
            >
              ×
            </button>
          </form>
        </span>
      ))}
    </nav>
  );
}
