import { getTranslations } from "next-intl/server";
import type { Language } from "@/language/languages";
import type { QueueChoices } from "@/review/queue/queue-choices";
import { type QueueQuery, queueParameters } from "@/review/queue/queue-query";
import { Button } from "@/ui/button";
import { FilterDisclosure } from "./filter-disclosure";
import { countFilters, FilterFields } from "./filter-fields";

/** Search, filters and order of the queue: a form that asks for an address, without any script. */
export async function Filters(props: {
  readonly query: QueueQuery;
  readonly choices: QueueChoices;
  readonly language: Language;
}) {
  const { query, choices, language } = props;
  const t = await getTranslations("desk.queue");
  const count = countFilters(query);
  const parameters = queueParameters({ ...query, after: null });
  return (
    <search>
      <form action="/desk" className="grid gap-3">
        {query.view !== "all" && <input type="hidden" name="view" value={query.view} />}
        <div className="flex flex-wrap gap-2">
          <input
            type="search"
            name="q"
            dir="auto"
            defaultValue={query.q}
            aria-label={t("search")}
            placeholder={t("searchHint")}
            data-keys="/"
            className="control min-w-0 flex-[1_1_14rem]"
          />
          <Button type="submit">{t("find")}</Button>
        </div>
        <FilterDisclosure
          key={parameters}
          summary={count > 0 ? `${t("filters")} (${count})` : t("filters")}
          parameters={parameters}
          isOpen={count > 0}
          sort={query.sort}
        >
          {count > 0 && <FilterFields query={query} choices={choices} language={language} />}
        </FilterDisclosure>
      </form>
    </search>
  );
}
