"use client";

import { useTranslations } from "next-intl";
import { FormSelect, FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { directionOf, type Language, languages } from "@/language/languages";

const names: readonly { readonly name: string; readonly code: Language }[] = [
  { name: "nameAr", code: "ar" },
  { name: "nameEn", code: "en" },
];

/** What a new entry is made of: a person or body, a name in at least one language, a Wikidata id. */
export function EntryFields(props: { readonly typed?: string }) {
  const t = useTranslations("desk");
  const optional = t("form.optional");
  const { typed = "" } = props;
  const written: Language = /\p{Script=Arabic}/u.test(typed) ? "ar" : "en";
  return (
    <>
      <FormSelect name="kind" label={t("speakers.kind")}>
        <option value="PERSON">{t("speakerKinds.PERSON")}</option>
        <option value="BODY">{t("speakerKinds.BODY")}</option>
      </FormSelect>
      {names.map(({ name, code }) => (
        <FormText
          key={name}
          name={name}
          lang={code}
          dir={directionOf(code)}
          label={t("speakers.nameIn", { language: isolated(languages[code].name) })}
          defaultValue={code === written ? typed : ""}
        />
      ))}
      <FormText
        name="wikidataId"
        dir="ltr"
        label={t("speakers.wikidata")}
        placeholder="Q42"
        optional={optional}
      />
    </>
  );
}
