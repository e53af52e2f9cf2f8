import { getTranslations } from "next-intl/server";
import { deskLanguage } from "@/app/(desk)/language";
import { textIn } from "@/language/by-language";
import { type BalanceLine, tooFew } from "@/review/overview/read-balance";
import type { RatingColour, ScaleStep } from "@/review/scale/read-scale";
import { BarChart } from "@/ui/chart/bar-chart";
import { Section } from "@/ui/frame";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { Numbers } from "../numbers";

const fills: Record<RatingColour, string> = {
  true: "fill-rating-true",
  "mostly-true": "fill-rating-mostly-true",
  half: "fill-rating-half",
  "mostly-false": "fill-rating-mostly-false",
  false: "fill-rating-false",
  aside: "fill-rating-aside",
};

/** How those of one kind are rated, each as shares of what is published of them. */
export async function BalanceSection(props: {
  readonly by: "speakers" | "affiliations" | "topics";
  readonly lines: readonly BalanceLine[];
  readonly scale: readonly ScaleStep[];
}) {
  const { by, lines, scale } = props;
  const t = await getTranslations("desk.overview");
  const language = await deskLanguage();
  const group = t(`balance.${by}`);
  const nameOf = (step: ScaleStep) => textIn(step.texts, language)?.text.name ?? step.key;
  const used = scale.filter(({ key }) => lines.some(({ ratings }) => ratings[key]));
  if (lines.length === 0) {
    return (
      <Section id={by} title={group}>
        <p className="text-faint">{t("balance.empty")}</p>
      </Section>
    );
  }
  const rows = lines.map((line, index) => ({
    line,
    key: `${index}`,
    name: line.name ? <bdi>{line.name}</bdi> : t("balance.unnamed"),
    given: used.filter(({ key }) => line.ratings[key]),
  }));
  return (
    <Section id={by} title={group} aside={t("balance.limit")}>
      <BarChart
        label={t("balance.chart", { group })}
        of={1}
        rows={rows.map(({ line, key, name, given }) => ({
          key,
          name,
          figure: `${t("balance.checked")}: ${line.checked} · ${t("balance.rated")}: ${line.rated}`,
          shares: given.map((step) => ({
            key: step.key,
            value: (line.ratings[step.key] ?? 0) / line.rated,
            fill: fills[step.colour],
          })),
          parts: (
            <div className="flex flex-wrap gap-x-4 gap-y-1 text-note">
              {given.map((step) => (
                <span key={step.key} className="inline-flex items-center gap-1.5">
                  <RatingDial mark={dialOf(step.key)} colour={step.colour} />
                  {nameOf(step)} {line.ratings[step.key]}
                </span>
              ))}
              {given.length === 0 && <span className="text-faint">{t("balance.none")}</span>}
              {line.rated > 0 && line.rated < tooFew && (
                <strong className="font-semibold text-caution">
                  {t("balance.tooFew", { few: tooFew })}
                </strong>
              )}
            </div>
          ),
        }))}
      />
      <Numbers
        caption={t("balance.chart", { group })}
        head={[t("balance.group"), t("balance.checked"), t("balance.rated"), ...used.map(nameOf)]}
      >
        {rows.map(({ line, key, name }) => (
          <tr key={key}>
            <th scope="row" className="border-t border-line px-3 py-2 text-start font-normal">
              {name}
            </th>
            <td>{line.checked}</td>
            <td>{line.rated}</td>
            {used.map((step) => (
              <td key={step.key}>{line.ratings[step.key] ?? 0}</td>
            ))}
          </tr>
        ))}
      </Numbers>
    </Section>
  );
}
