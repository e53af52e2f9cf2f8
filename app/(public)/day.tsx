import type { ReactNode } from "react";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";

/** A whole or partial date in words, which no line's end tears apart. */
export function Day({ date, language }: { readonly date: string; readonly language: Language }) {
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {partialDateInWords(date, language)}
    </time>
  );
}

/** The same for a date within a sentence: the `day` tag of the messages. */
export const inDay = {
  day: (words: ReactNode) => <span className="whitespace-nowrap">{words}</span>,
};
