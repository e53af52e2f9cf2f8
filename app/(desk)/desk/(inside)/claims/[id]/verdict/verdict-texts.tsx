"use client";

import { useTranslations } from "next-intl";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import type { CitableEvidence } from "@/app/(desk)/rich-text/citation-node";
import { RichTextField } from "@/app/(desk)/rich-text/rich-text-field";
import { directionOf, type Language, languages } from "@/language/languages";
import type { DraftContent } from "@/review/verdict/draft-content";

/**
 * Finding and reasoning in the desk's language and in the other, side by side; stacked on a phone.
 * What is missing in the other language is said and blocks nothing.
 */
export function VerdictTexts(props: {
  readonly language: Language;
  readonly texts: DraftContent["texts"];
  readonly evidence: readonly CitableEvidence[];
  /** Languages in which the claim has a wording. */
  readonly wordings: readonly string[];
  /** An editor's remarks by place. */
  readonly remarks: Readonly<Record<string, readonly string[]>>;
  readonly withNote: boolean;
  readonly onChange: () => void;
}) {
  const { language, texts, evidence, remarks } = props;
  const t = useTranslations("desk.claim");
  const other: Language = language === "ar" ? "en" : "ar";
  const columns = [
    { code: language, names: ["finding", "document", "note"] },
    { code: other, names: ["otherFinding", "otherDocument", "otherNote"] },
  ] as const;
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {columns.map(({ code, names: [finding, document, note] }, index) => {
        const writing = { lang: code, dir: directionOf(code) };
        return (
          <fieldset key={code} className="grid min-w-0 content-start gap-4">
            <legend className="mb-2 text-note text-faint">
              {languages[code].name}
              {index === 1 && <> · {t("otherMayWait")}</>}
            </legend>
            {index === 1 && (
              <Missing text={texts[code]} hasWording={props.wordings.includes(code)} />
            )}
            <div id={`finding-${code}`} className="grid gap-1.5">
              <FormText
                {...writing}
                name={finding}
                label={t("finding")}
                hint={t("findingHint")}
                defaultValue={texts[code]?.finding ?? ""}
              />
              <RemarksAt remarks={remarks[`texts.${code}.finding`]} />
            </div>
            <div id={`reasoning-${code}`} className="grid min-w-0 gap-1.5">
              <RichTextField
                name={document}
                language={code}
                label={t("reasoning")}
                initial={texts[code]?.document ?? null}
                evidence={evidence}
                onChange={props.onChange}
              />
              <RemarksAt remarks={remarks[`texts.${code}.reasoning`]} />
            </div>
            {props.withNote && (
              <FormArea
                {...writing}
                name={note}
                label={t("note")}
                hint={t("noteHint")}
                defaultValue={texts[code]?.note ?? ""}
                rows={3}
              />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

/** What this language has not yet, as a word of caution. */
function Missing(props: {
  readonly text: DraftContent["texts"][string] | undefined;
  readonly hasWording: boolean;
}) {
  const t = useTranslations("desk.verdict.missing");
  const missing = [
    !props.hasWording && t("wording"),
    !props.text?.finding && t("finding"),
    !props.text?.document?.content.length && t("reasoning"),
  ].filter((word) => word !== false);
  if (missing.length === 0) return null;
  const t2 = t("title", { what: missing.join(" · ") });
  return <p className="border-s-2 border-caution ps-2 text-note text-caution">{t2}</p>;
}

/** What the editor remarked at this place of what was returned. */
function RemarksAt({ remarks }: { readonly remarks: readonly string[] | undefined }) {
  return remarks?.map((remark) => (
    <p
      key={remark}
      dir="auto"
      className="border-s-2 border-caution bg-caution-tint px-2 py-1 text-note text-caution"
    >
      {remark}
    </p>
  ));
}
