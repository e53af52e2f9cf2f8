import { textIn } from "@/language/by-language";
import { type Language, nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { listFacet } from "@/publication/browse/list-facet";
import type { SearchInput } from "@/publication/browse/search";
import { Button } from "@/ui/button";
import { SelectField, TextAreaField } from "@/ui/controls";

/** A form that asks by its address, so that a search can be handed on; it needs no script. */
export async function SearchForm(props: {
  readonly input: SearchInput;
  readonly language: Language;
}) {
  const { input, language } = props;
  const t = translatorOf(language, "browse");
  const ratings = await listFacet("rating");
  const languages = await listFacet("language");
  return (
    <search>
      <form method="get" action={`/${language}/search`} className="grid gap-4">
        <TextAreaField
          name="q"
          label={t("search.label")}
          hint={t("search.hint")}
          defaultValue={input.text}
          rows={2}
          maxLength={10_000}
        />
        <div className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
          <SelectField name="rating" label={t("search.rating")} defaultValue={input.rating ?? ""}>
            <option value="">{t("search.any")}</option>
            {ratings.map(({ value, names }) => (
              <option key={value} value={value}>
                {textIn(names, language)?.text ?? value}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="language"
            label={t("search.language")}
            defaultValue={input.language ?? ""}
          >
            <option value="">{t("search.any")}</option>
            {languages.map(({ value }) => (
              <option key={value} value={value}>
                {nameOfLanguage(value, language)}
              </option>
            ))}
          </SelectField>
          <Button type="submit" kind="primary">
            {t("search.button")}
          </Button>
        </div>
      </form>
    </search>
  );
}
