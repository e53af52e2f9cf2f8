"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { BidiText } from "@/ui/bidi-text";
import { Meter } from "@/ui/meter";
import { useRangeOfBoxes } from "@/ui/range-of-boxes";
import { triageArticleAction } from "../triage-action";

/** An utterance that was not taken up. */
export interface TriageChoice {
  readonly id: string;
  readonly statement: string;
  readonly speakerName: string | null;
  /** From 0 to 1; null where the splitter proposed nothing. */
  readonly worth: number | null;
}

/**
 * Triage in one act: pick the utterances worth checking (Shift picks all between two), and one
 * button takes them up and closes the article.
 */
export function TriageForm(props: {
  readonly articleId: string;
  /** BCP 47 tag of the article's language. */
  readonly language: string;
  readonly choices: readonly TriageChoice[];
}) {
  const { articleId, language, choices } = props;
  const t = useTranslations("desk.queue.triage");
  const [count, setCount] = useState(0);
  const range = useRangeOfBoxes();
  return (
    <DeskForm
      action={triageArticleAction}
      submit={t("submit")}
      beside={
        <span aria-live="polite" className="text-note text-faint">
          {t("picked", { count })}
        </span>
      }
    >
      <p className="text-note text-faint">{choices.length === 0 ? t("none") : t("hint")}</p>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="close" value="on" />
      <ul
        aria-label={t("list")}
        className="grid divide-y divide-line"
        onChange={({ currentTarget }) =>
          setCount(currentTarget.querySelectorAll("input:checked").length)
        }
      >
        {choices.map((choice) => (
          <li key={choice.id}>
            <Choice choice={choice} language={language} onClick={range} />
          </li>
        ))}
      </ul>
    </DeskForm>
  );
}

function Choice(props: {
  readonly choice: TriageChoice;
  readonly language: string;
  readonly onClick: ReturnType<typeof useRangeOfBoxes>;
}) {
  const { language, onClick } = props;
  const { id, statement, speakerName, worth } = props.choice;
  const t = useTranslations("desk.queue.triage");
  const percent = `${Math.round((worth ?? 0) * 100)}%`;
  return (
    <label className="flex cursor-pointer items-start gap-3 py-2.5 has-checked:bg-tint">
      <input
        type="checkbox"
        name="utteranceIds[]"
        value={id}
        onClick={onClick}
        className="mt-[0.35em] size-5 shrink-0"
      />
      <span className="min-w-0">
        <BidiText as="span" text={statement} lang={language} className="block font-words" />
        <span className="flex flex-wrap items-center gap-x-3 text-note text-faint">
          {speakerName ? <BidiText text={speakerName} lang={language} /> : t("noSpeaker")}
          {worth !== null && (
            <span className="inline-flex items-center gap-1.5">
              <Meter value={worth} />
              {t("worth", { percent })}
            </span>
          )}
        </span>
      </span>
    </label>
  );
}
