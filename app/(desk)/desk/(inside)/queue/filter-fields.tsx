import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { stages } from "@/review/claim/stage";
import { listFilterChoices, type QueueChoices } from "@/review/queue/queue-choices";
import { type QueueQuery, sortOf, sorts } from "@/review/queue/queue-query";
import { Button } from "@/ui/button";
import { Filter } from "./filter";
import { queueAddress } from "./view-links";

const filterNames = "stage assignee speaker topic outlet language from to worth".split(" ");

/** How many filters narrow the view. */
export function countFilters(query: QueueQuery): number {
  return filterNames.filter((name) => query[name as keyof QueueQuery]).length;
}

/** What the queue can be narrowed by, and in which order it comes. */
export async function FilterFields(props: {
  readonly query: QueueQuery;
  readonly choices: Pick<QueueChoices, "people" | "topics">;
  readonly language: Language;
}) {
  const { query, choices, language } = props;
  const more = await listFilterChoices(await deskActor("read-desk"));
  const t = await getTranslations("desk.queue");
  const common = await getTranslations("desk");
  const count = countFilters(query);
  const named = (list: QueueChoices["topics"]) =>
    list
      .map(({ id, names }) => ({ id, name: textIn(names, language)?.text ?? "" }))
      .sort((one, other) => one.name.localeCompare(other.name, language));
  const words = { usual: t("any"), unknown: t("chosen") };
  const languageNames = new Intl.DisplayNames([language], { type: "language" });
  return (
    <div className="grid gap-3 pb-4 sm:grid-cols-2 lg:grid-cols-4">
      <Filter
        {...words}
        name="stage"
        label={t("stage")}
        chosen={query.stage}
        options={stages.map((id) => ({ id, name: common(`stages.${id}`) }))}
      />
      <Filter
        {...words}
        name="assignee"
        label={t("assignee")}
        chosen={query.assignee}
        options={choices.people}
      />
      <Filter
        {...words}
        name="speaker"
        label={t("speaker")}
        chosen={query.speaker}
        options={named(more.speakers)}
      />
      <Filter
        {...words}
        name="topic"
        label={t("topic")}
        chosen={query.topic}
        options={named(choices.topics)}
      />
      <Filter
        {...words}
        name="outlet"
        label={t("outlet")}
        chosen={query.outlet}
        options={named(more.outlets)}
      />
      <Filter
        {...words}
        name="language"
        label={t("textLanguage")}
        chosen={query.language}
        options={more.languages.map((id) => ({ id, name: languageNames.of(id) ?? id }))}
      />
      <Filter
        {...words}
        name="worth"
        label={t("worth")}
        chosen={query.worth}
        options={(["middle", "high"] as const).map((id) => ({ id, name: t(`worths.${id}`) }))}
      />
      <Filter
        {...words}
        name="sort"
        label={t("sort")}
        chosen={query.sort}
        usual={t(`sorts.${sortOf({ ...query, sort: null })}`)}
        options={sorts.map((id) => ({ id, name: t(`sorts.${id}`) }))}
      />
      <Day name="from" label={t("from")} chosen={query.from} />
      <Day name="to" label={t("to")} chosen={query.to} />
      <div className="flex flex-wrap items-end gap-3 sm:col-span-2">
        <Button type="submit" kind="primary">
          {t("apply")}
        </Button>
        {(count > 0 || query.q) && (
          <a
            href={queueAddress({ view: query.view })}
            className="link inline-flex min-h-11 items-center"
          >
            {t("reset")}
          </a>
        )}
      </div>
    </div>
  );
}

/** The browser's own date field: it works without scripts. */
function Day(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
}) {
  return (
    <label className="grid gap-1 text-note">
      {props.label}
      <input
        type="date"
        name={props.name}
        defaultValue={props.chosen ?? ""}
        className="control min-w-0"
      />
    </label>
  );
}
