import { getTranslations } from "next-intl/server";
import { stages } from "@/review/claim/stage";
import type { StageLine } from "@/review/overview/read-overview";
import { BarChart } from "@/ui/chart/bar-chart";
import { Section } from "@/ui/frame";
import { inWords } from "./duration";
import { Numbers } from "./numbers";

/** What is in each stage and how long it has been there. */
export async function StagesSection(props: { readonly lines: readonly StageLine[] }) {
  const t = await getTranslations("desk.overview");
  const words = await getTranslations("desk.stages");
  const lines = stages.flatMap((stage) => props.lines.find((line) => line.stage === stage) ?? []);
  if (lines.length === 0) {
    return (
      <Section id="stages" title={t("stages.title")}>
        <p className="text-faint">{t("stages.empty")}</p>
      </Section>
    );
  }
  return (
    <Section id="stages" title={t("stages.title")}>
      <BarChart
        label={t("stages.chart")}
        rows={lines.map((line) => ({
          key: line.stage,
          name: words(line.stage),
          figure: `${t("claims", { count: line.claims })} · ${inWords(line.median, t)}`,
          shares: [{ key: "all", value: line.claims, fill: "fill-accent" }],
        }))}
      />
      <Numbers
        caption={t("stages.chart")}
        head={[t("stages.stage"), t("stages.claims"), t("stages.median"), t("stages.longest")]}
      >
        {lines.map((line) => (
          <tr key={line.stage}>
            <th scope="row" className="border-t border-line px-3 py-2 text-start font-normal">
              {words(line.stage)}
            </th>
            <td>{line.claims}</td>
            <td>{inWords(line.median, t)}</td>
            <td>{inWords(line.longest, t)}</td>
          </tr>
        ))}
      </Numbers>
    </Section>
  );
}
