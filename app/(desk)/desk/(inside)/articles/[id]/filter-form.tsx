import { getTranslations } from "next-intl/server";
import type { DeskArticle } from "@/review/article/find-article";
import { Button, ButtonLink } from "@/ui/button";
import { SelectField } from "@/ui/controls";
import { Disclosure } from "@/ui/lists";
import { addressOf, type ListQuery } from "./list-filter";

const kinds = ["DIRECT", "MIXED", "INDIRECT", "NARRATION"] as const;

/** Which utterances are listed: a form that asks for an address. */
export async function FilterForm(props: {
  readonly article: DeskArticle;
  readonly query: ListQuery;
}) {
  const { article, query } = props;
  const t = await getTranslations("desk");
  const speakers = [...new Set(article.utterances.flatMap(({ speakerName }) => speakerName ?? []))];
  const isFiltered = Boolean(query.kind || query.taken || query.speaker);
  const all = <option value="">{t("article.filterAll")}</option>;
  return (
    <Disclosure
      summary={t("article.filter")}
      open={isFiltered}
      className="text-note [&>summary]:min-h-6"
    >
      <form action={`/desk/articles/${article.id}`} className="grid gap-3">
        <input type="hidden" name="order" value={query.order} />
        {query.revision && <input type="hidden" name="revision" value={query.revision} />}
        <SelectField name="kind" label={t("article.filterKind")} defaultValue={query.kind ?? ""}>
          {all}
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`utteranceKinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="taken" label={t("article.filterTaken")} defaultValue={query.taken ?? ""}>
          {all}
          <option value="no">{t("article.notTakenUp")}</option>
          <option value="yes">{t("article.takenUp")}</option>
        </SelectField>
        <SelectField
          name="speaker"
          label={t("article.filterSpeaker")}
          defaultValue={query.speaker ?? ""}
        >
          {all}
          {speakers.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
        <p className="flex flex-wrap gap-2">
          <Button type="submit" size="small">
            {t("article.filterApply")}
          </Button>
          {isFiltered && (
            <ButtonLink
              kind="plain"
              size="small"
              href={addressOf(article.id, query, { kind: null, taken: null, speaker: null })}
            >
              {t("article.filterClear")}
            </ButtonLink>
          )}
        </p>
      </form>
    </Disclosure>
  );
}
