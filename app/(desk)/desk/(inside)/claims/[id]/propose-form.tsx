"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Refused } from "@/app/(desk)/answer";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormChoices, FormSelect } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import { changeKinds } from "@/review/verdict/change-kinds";
import type { Choice } from "@/ui/choices";
import { Notice } from "@/ui/notice";
import { proposeVerdictAction } from "./actions";
import { VerdictTexts, type WrittenText } from "./verdict-texts";

interface Newer extends WrittenText {
  readonly version: number;
  readonly author: string;
}

/** Writes a version of the verdict and hands it in; a version saved meanwhile is shown beside. */
export function ProposeForm(props: {
  readonly claimId: string;
  readonly version: number;
  readonly language: Language;
  readonly texts: Readonly<Record<string, WrittenText>>;
  readonly attribution: readonly Choice[];
  readonly content: readonly Choice[];
  readonly chosen: { readonly attribution: string | null; readonly content: string | null };
  readonly counterSearch: string;
  readonly isPublic: boolean;
}) {
  const { claimId, language, texts, chosen, isPublic } = props;
  const t = useTranslations("desk");
  const [newer, setNewer] = useState<Newer | null>(null);
  const only = props.content.length === 1 ? props.content[0]?.value : null;

  function onRefused(answer: Refused) {
    if (answer.code === "newer-version") setNewer(answer.details as Newer);
  }

  return (
    <DeskForm
      action={proposeVerdictAction}
      submit={t(props.version > 0 ? "claim.proposeAgain" : "claim.propose")}
      draft={`verdict.${claimId}`}
      onRefused={onRefused}
      className="grid gap-6"
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="basedOn" value={newer?.version ?? props.version} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="otherLanguage" value={language === "ar" ? "en" : "ar"} />
      <FormChoices
        name="attributionId"
        legend={t("claim.attribution")}
        choices={props.attribution}
        chosen={chosen.attribution}
        columns
      />
      <FormChoices
        name="contentId"
        legend={t("claim.content")}
        hint={only && t("claim.opinionOnly")}
        choices={props.content}
        chosen={only ?? chosen.content}
        columns
      />
      {newer && (
        <Notice
          tone="caution"
          role="alert"
          title={t("claim.newerTitle", { author: isolated(newer.author) })}
        >
          <p className="text-note">{t("claim.theirs")}</p>
          <p dir="auto" className="font-words font-semibold">
            {newer.finding}
          </p>
          <p dir="auto" className="font-words whitespace-pre-wrap">
            {newer.reasoning}
          </p>
        </Notice>
      )}
      <VerdictTexts language={language} texts={texts} withNote={isPublic} />
      <FormArea
        name="counterSearch"
        label={t("claim.counterSearch")}
        optional={t("form.optional")}
        defaultValue={props.counterSearch}
        rows={2}
      />
      {isPublic && (
        <FormSelect name="changeKind" label={t("claim.changeKind")} defaultValue="CORRECTION">
          {changeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`publicationKinds.${kind}`)}
            </option>
          ))}
        </FormSelect>
      )}
    </DeskForm>
  );
}
