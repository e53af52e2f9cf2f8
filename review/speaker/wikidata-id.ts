import { z } from "zod";

/** A Wikidata id as typed; empty: null. */
export const wikidataIdSchema = z
  .string()
  .trim()
  .regex(/^(Q[1-9]\d{0,11})?$/, "not-a-wikidata-id")
  .transform((value) => value || null);
