const begin = "<!-- figures -->";
const end = "<!-- /figures -->";

/** The page with what stands between its two marks replaced. */
export function writeBetween(page: string, table: string): string {
  const [before, rest, ...more] = page.split(begin);
  const [, after, ...others] = rest?.split(end) ?? [];
  if (after === undefined || more.length + others.length > 0)
    throw new Error(`the page must have one line ${begin} and after it one line ${end}`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
