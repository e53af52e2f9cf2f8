import { z } from "zod";
import { isPartialDate } from "@/language/dates";

/** EDTF level 0: 2025, 2025-02 or 2025-02-12; a day must exist. Empty: null. */
export const partialDateSchema = z
  .string()
  .trim()
  .refine((value) => value === "" || isPartialDate(value), "not-a-date")
  .transform((value) => value || null);

/** A whole day, as a Date at midnight UTC. */
export const daySchema = z.iso.date("not-a-date").transform((day) => new Date(`${day}T00:00:00Z`));

/** The ISO day of a `@db.Date` column. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
