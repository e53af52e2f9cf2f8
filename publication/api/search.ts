import { z } from "zod";
import { environment } from "@/settings/environment";
import { lookFor } from "../browse/look-for";
import type { searchSchema } from "./schemas";
import { toShort } from "./to-api";

/** What the search can be asked; a page of it has 20 verdicts. */
export const searchParameters = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(10_000)
    .describe("Words that all have to be there, or a sentence that somebody heard."),
  rating: z.string().max(40).optional().describe("Key of the content rating."),
  language: z.string().max(35).optional().describe("Of the words that were said (BCP 47)."),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{4,40}$/)
    .optional()
    .describe("From `next` of the page before."),
});

/**
 * The readers' search for programs: verdicts that hold the words whatever their spelling, and the
 * nearest to a sentence. Throws a ZodError for parameters that are none of it.
 */
export async function readSearch(
  parameters: Readonly<Record<string, string>>,
): Promise<z.infer<typeof searchSchema>> {
  const { SITE_ADDRESS: site } = environment();
  const { q: text, rating = null, language = null, cursor } = searchParameters.parse(parameters);
  const { near, found } = await lookFor({ text, rating, language, after: cursor ?? null });
  const query = found?.next && new URLSearchParams({ ...parameters, cursor: found.next });
  return {
    nearest:
      near?.map(({ record, likeness }) => ({ likeness, verdict: toShort(record, site) })) ?? null,
    count: found?.count ?? 0,
    items: found?.verdicts.map(({ record }) => toShort(record, site)) ?? [],
    next: query ? `${site}/api/v1/search?${query}` : null,
  };
}
