"use client";

import { useTranslations } from "next-intl";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import { directionOf, type Language, languages } from "@/language/languages";

export interface WrittenText {
  readonly finding: string;
  readonly reasoning: string;
}

/** Finding and reasoning in the desk's language and, if there is one, in the other, side by side. */
export function VerdictTexts(props: {
  readonly language: Language;
  readonly texts: Readonly<Record<string, WrittenText>>;
  readonly withNote: boolean;
}) {
  const t = useTranslations("desk.claim");
  const other: Language = props.language === "ar" ? "en" : "ar";
  const columns = [
    { code: props.language, names: ["finding", "reasoning", "note"] },
    { code: other, names: ["otherFinding", "otherReasoning", "otherNote"] },
  ] as const;
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {columns.map(({ code, names: [finding, reasoning, note] }, index) => {
        const writing = { lang: code, dir: directionOf(code) };
        return (
          <fieldset key={code} className="grid content-start gap-4">
            <legend className="mb-2 text-note text-faint">
              {languages[code].name}
              {index === 1 && <> · {t("otherMayWait")}</>}
            </legend>
            <FormText
              {...writing}
              name={finding}
              label={t("finding")}
              hint={t("findingHint")}
              defaultValue={props.texts[code]?.finding ?? ""}
            />
            <FormArea
              {...writing}
              name={reasoning}
              label={t("reasoning")}
              hint={t("reasoningHint")}
              defaultValue={props.texts[code]?.reasoning ?? ""}
              rows={8}
              words
            />
            {props.withNote && (
              <FormArea {...writing} name={note} label={t("note")} hint={t("noteHint")} rows={3} />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
