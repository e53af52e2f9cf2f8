import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";

/** What a month is called, or a part of it. */
export function nameOfMonth(month: string, part: number | null, language: Language): string {
  const inWords = partialDateInWords(month, language);
  if (part === null) return inWords;
  return translatorOf(language, "browse")("list.partOfMonth", { month: inWords, number: part });
}

/** The ways on from a page of a month: to its other parts, and to all months. */
export function PartLinks(props: {
  readonly of: { readonly part: number | null; readonly otherParts: readonly number[] };
  readonly language: Language;
  /** The address of the month's page, after the language. */
  readonly base: string;
  /** The address of the list of months. */
  readonly allMonths: string;
}) {
  const { of, language, base, allMonths } = props;
  const t = translatorOf(language, "browse");
  const link = (path: string, words: string) => (
    <li key={path}>
      <a href={`/${language}${path}`} className="link inline-block py-1">
        {words}
      </a>
    </li>
  );
  return (
    <nav aria-label={t("list.ways")}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ui">
        {of.part !== null && link(base, t("list.newestPart"))}
        {of.otherParts.map((each) => link(`${base}/${each}`, t("list.part", { number: each })))}
        {link(allMonths, t("list.older"))}
      </ul>
    </nav>
  );
}
