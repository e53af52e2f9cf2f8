"use client";

import { useTranslations } from "next-intl";
import { FormChoices } from "@/app/(desk)/form/fields";
import { changeKinds } from "@/review/verdict/change-kinds";

/** What a new version is to what is published, each kind with what it means for the reader. */
export function ChangeKindField({ chosen }: { readonly chosen: string }) {
  const t = useTranslations("desk");
  return (
    <FormChoices
      name="changeKind"
      legend={t("claim.changeKind")}
      choices={changeKinds.map((kind) => ({
        value: kind,
        label: t(`publicationKinds.${kind}`),
        hint: t(`verdict.changeKinds.${kind}`),
      }))}
      chosen={chosen}
      columns
    />
  );
}
