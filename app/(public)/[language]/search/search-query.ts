import { z } from "zod";
import type { SearchInput } from "@/publication/browse/search";

const given = (pattern: RegExp) => z.string().regex(pattern).nullable().catch(null).default(null);

/** What the address asks for. What makes no sense in it counts as not asked for. */
const query = z.object({
  q: z.string().trim().max(10_000).catch("").default(""),
  rating: given(/^[a-z][a-z0-9-]{1,39}$/),
  language: given(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  after: given(/^[A-Za-z0-9_-]{4,40}$/),
});

export type Query = Readonly<Record<string, string | string[] | undefined>>;

export function readQuery(search: Query): SearchInput {
  const { q, ...rest } = query.parse(search);
  return { text: q, ...rest };
}

/** The address of a search, which can be handed on. */
export function searchPath(language: string, { text, ...rest }: SearchInput): string {
  const given = Object.entries({ q: text, ...rest }).filter(([, value]) => value);
  return `/${language}/search?${new URLSearchParams(given as [string, string][])}`;
}
