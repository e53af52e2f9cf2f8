import { getTranslations } from "next-intl/server";
import type { LoadLine } from "@/review/overview/read-overview";
import { BarChart } from "@/ui/chart/bar-chart";
import { Section } from "@/ui/frame";
import { Numbers } from "./numbers";

/** Open claims by whose they are; nobody's come last. */
export async function LoadSection({ lines }: { readonly lines: readonly LoadLine[] }) {
  const t = await getTranslations("desk.overview");
  if (lines.length === 0) {
    return (
      <Section id="load" title={t("load.title")}>
        <p className="text-faint">{t("load.empty")}</p>
      </Section>
    );
  }
  const named = lines.map((line, index) => ({
    ...line,
    key: `${index}`,
    who: line.name === null ? t("load.nobody") : <bdi>{line.name}</bdi>,
  }));
  return (
    <Section id="load" title={t("load.title")}>
      <BarChart
        label={t("load.chart")}
        rows={named.map(({ key, who, open }) => ({
          key,
          name: who,
          figure: t("claims", { count: open }),
          shares: [{ key: "open", value: open, fill: "fill-accent" }],
        }))}
      />
      <Numbers
        caption={t("load.chart")}
        head={[
          t("load.person"),
          t("load.open"),
          t("load.awaiting"),
          t("load.returned"),
          t("load.overdue"),
        ]}
      >
        {named.map(({ key, who, open, awaiting, returned, overdue }) => (
          <tr key={key}>
            <th scope="row" className="border-t border-line px-3 py-2 text-start font-normal">
              {who}
            </th>
            <td>{open}</td>
            <td>{awaiting}</td>
            <td>{returned}</td>
            <td>{overdue}</td>
          </tr>
        ))}
      </Numbers>
    </Section>
  );
}
