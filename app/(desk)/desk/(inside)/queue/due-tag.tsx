import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { Tag } from "@/ui/tag";

/** By when something should be done, and whether that day is over. Days are ISO. */
export function DueTag(props: {
  readonly dueOn: string;
  readonly today: string;
  readonly language: Language;
}) {
  const { dueOn, today, language } = props;
  const isLate = dueOn < today;
  const date = partialDateInWords(dueOn, language);
  const t = translatorOf(language, "desk");
  return (
    <Tag tone={isLate ? "danger" : "plain"} dot={isLate ? "full" : "empty"}>
      {t(isLate ? "queue.overdue" : "queue.dueOn", { date })}
    </Tag>
  );
}
