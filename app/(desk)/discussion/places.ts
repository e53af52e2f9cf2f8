/** A place that can be talked about, as it is called on its page. */
export interface Place {
  /** As review/discussion/place.ts has it: "whole", "evidence:…". */
  readonly place: string;
  readonly label: string;
  /** Where on the page it is: the id of an element. */
  readonly anchor: string;
}

/** The beginning of a text, for a list: whole words, about so many characters. */
export function beginningOf(text: string, length = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > length / 2 ? end : length).toWellFormed()}…`;
}

/** The address that opens a page's discussion with a place chosen. */
export function discussAddress(page: string, place: string): string {
  return `${page}?discuss=${encodeURIComponent(place)}#discussion`;
}
