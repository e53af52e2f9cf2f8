import { z } from "zod";

/** How far back the overview can look, in weeks. Bounded, so that it stays fast as years go by. */
export const windows = [4, 13, 26, 52] as const;

export type Weeks = (typeof windows)[number];

const usual: Weeks = 26;

/** The window that an address asks for; half a year where it asks for none that there is. */
export function parseWindow(asked: unknown): Weeks {
  const weeks = z.coerce.number().safeParse(asked).data;
  return windows.find((choice) => choice === weeks) ?? usual;
}

/** When a window begins. */
export function beginningOf(weeks: number, now = new Date()): Date {
  return new Date(now.getTime() - weeks * 7 * 86_400_000);
}
