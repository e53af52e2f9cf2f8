import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { MonthCount } from "@/publication/browse/live-verdicts";

/** Months that have a page of their own, with how much is on it. */
export function MonthLinks(props: {
  readonly months: readonly MonthCount[];
  readonly language: Language;
  /** The address of a month's page, without the month. */
  readonly base: string;
  readonly current?: string | null;
}) {
  const { months, language, base, current } = props;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ui">
      {months.map(({ month, count }) => (
        <li key={month}>
          {month === current ? (
            <span aria-current="page" className="inline-block py-1 font-semibold">
              {partialDateInWords(month, language)}
            </span>
          ) : (
            <a href={`/${language}${base}/${month}`} className="link inline-block py-1">
              {partialDateInWords(month, language)}
            </a>
          )}{" "}
          <span className="text-note text-faint">({count})</span>
        </li>
      ))}
    </ul>
  );
}
