import { getTranslations } from "next-intl/server";
import { deskLanguage } from "@/app/(desk)/language";
import { partialDateInWords } from "@/language/dates";
import type { WeekLine } from "@/review/overview/read-overview";
import { WeekLines } from "@/ui/chart/week-lines";
import { Section } from "@/ui/frame";
import { inWords } from "./duration";
import { Numbers } from "./numbers";

const weekLasts = 7 * 86_400_000;

/** How long it took from an article to its verdict, by week. */
export async function WeeklySection(props: {
  readonly lines: readonly WeekLine[];
  readonly weeks: number;
}) {
  const { lines, weeks } = props;
  const t = await getTranslations("desk.overview");
  const language = await deskLanguage();
  const last = lines.at(-1);
  if (!last) {
    return (
      <Section id="weekly" title={t("weekly.title")}>
        <p className="text-faint">{t("weekly.empty")}</p>
      </Section>
    );
  }
  const end = Date.parse(last.week);
  const points = lines.map(({ week, median, ninetieth }) => ({
    week: weeks - Math.round((end - Date.parse(week)) / weekLasts),
    middle: median,
    high: ninetieth,
  }));
  const longest = inWords(Math.max(...lines.map(({ ninetieth }) => ninetieth)), t);
  return (
    <Section id="weekly" title={t("weekly.title")}>
      <p className="mb-2 flex flex-wrap gap-x-6 text-note text-faint">
        <span>{t("weekly.scale", { longest })}</span>
        <Key className="fill-accent stroke-accent">{t("weekly.median")}</Key>
        <Key className="fill-paper stroke-caution">{t("weekly.ninetieth")}</Key>
      </p>
      <WeekLines points={points} weeks={weeks} label={t("weekly.chart")} />
      <Numbers
        caption={t("weekly.chart")}
        head={[t("weekly.week"), t("weekly.claims"), t("weekly.median"), t("weekly.ninetieth")]}
      >
        {lines.map((line) => (
          <tr key={line.week}>
            <th scope="row" className="border-t border-line px-3 py-2 text-start font-normal">
              {partialDateInWords(line.week, language)}
            </th>
            <td>{line.claims}</td>
            <td>{inWords(line.median, t)}</td>
            <td>{inWords(line.ninetieth, t)}</td>
          </tr>
        ))}
      </Numbers>
    </Section>
  );
}

function Key(props: { readonly className: string; readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 12 12" aria-hidden="true" className={`size-3 ${props.className}`}>
        <circle cx="6" cy="6" r="5" strokeWidth="2" />
      </svg>
      {props.children}
    </span>
  );
}
