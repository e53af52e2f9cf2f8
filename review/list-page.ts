/** A page of a list that goes on: its rows, how many the list has in all, and where the next page begins. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** The last row's id, behind which the next page begins; null at the list's end. */
  readonly next: string | null;
}

/**
 * The page in what was read with one row more than a page has (`limit + 1`). `count`: asked only where the
 * list is longer than its first page. `after`: null on the first page.
 */
export async function pageOf<Found extends { readonly id: string }, Row>(
  found: readonly Found[],
  options: {
    readonly limit: number;
    readonly after: string | null;
    readonly count: () => Promise<number>;
    readonly line: (found: Found) => Row;
  },
): Promise<ListPage<Row>> {
  const { limit, after, count, line } = options;
  const page = found.slice(0, limit);
  const goesOn = found.length > limit;
  return {
    rows: page.map(line),
    total: goesOn || after ? await count() : page.length,
    next: goesOn ? (page.at(-1)?.id ?? null) : null,
  };
}

/**
 * Rows that stand behind one, by a time and then by their id, in a list whose times rise (`gt`) or fall
 * (`lt`). That row may be on another list by now.
 */
export function behind<Key extends string>(
  row: { readonly id: string } & Readonly<Record<Key, Date>>,
  key: Key,
  way: "gt" | "lt",
) {
  const at: Date = row[key];
  return { OR: [{ [key]: { [way]: at } }, { [key]: at, id: { [way]: row.id } }] };
}
