import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { MonthCount } from "@/publication/browse/live-verdicts";

/** Months that have a page of their own, with how much is in each. */
export function MonthLinks(props: {
  readonly months: readonly MonthCount[];
  readonly language: Language;
  /** The address of a month's page, without the month. */
  readonly base: string;
}) {
  const { months, language, base } = props;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ui">
      {months.map(({ month, count }) => (
        <li key={month}>
          <a href={`/${language}${base}/${month}`} className="link inline-block py-1">
            {partialDateInWords(month, language)}
          </a>{" "}
          <span className="text-note text-faint">({count})</span>
        </li>
      ))}
    </ul>
  );
}
