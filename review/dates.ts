import { z } from "zod";

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** EDTF level 0: 2025, 2025-02 or 2025-02-12; a day must exist. Empty: null. */
export const partialDateSchema = z
  .string()
  .trim()
  .refine((value) => value === "" || isPartialDate(value), "not-a-date")
  .transform((value) => value || null);

/** Whether it is a year, a month or a day that exists. */
export function isPartialDate(value: string): boolean {
  if (!partialDate.test(value)) return false;
  const day = value.length === 10 ? new Date(`${value}T00:00:00Z`) : null;
  return day === null || day.toISOString().startsWith(value);
}

/** A whole day, as a Date at midnight UTC. */
export const daySchema = z.iso.date("not-a-date").transform((day) => new Date(`${day}T00:00:00Z`));

/** The ISO day of a `@db.Date` column. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
