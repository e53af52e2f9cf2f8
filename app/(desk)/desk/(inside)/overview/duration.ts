import type { getTranslations } from "next-intl/server";

type Translate = Awaited<ReturnType<typeof getTranslations<"desk.overview">>>;

const hour = 3_600;
const day = 24 * hour;

/** Seconds as people say them: hours up to two days, then days. */
export function inWords(seconds: number, t: Translate): string {
  return seconds < 2 * day
    ? t("duration.hours", { count: Math.round(seconds / hour) })
    : t("duration.days", { count: Math.round(seconds / day) });
}
