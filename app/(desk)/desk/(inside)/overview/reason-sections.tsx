import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ReasonLine } from "@/review/overview/read-overview";
import { BarChart } from "@/ui/chart/bar-chart";
import { Section } from "@/ui/frame";
import { Numbers } from "./numbers";

interface Props {
  readonly lines: readonly ReasonLine[];
}

/** Shares of the claims that were set aside, by reason. */
export async function DismissedSection({ lines }: Props) {
  const t = await getTranslations("desk.overview.dismissed");
  const words = await getTranslations("desk.settingAsideReasons");
  return (
    <Reasons
      id="dismissed"
      title={t("title")}
      chart={t("chart")}
      reason={t("reason")}
      empty={t("empty")}
      lines={lines.map((line) => ({ ...line, name: words(line.reason as "OPINION") }))}
    />
  );
}

/** Shares of the proposals that were sent back, by what they lacked. */
export async function ReturnedSection({ lines }: Props) {
  const t = await getTranslations("desk.overview.returned");
  const words = await getTranslations("desk.returnCauses");
  return (
    <Reasons
      id="returned"
      title={t("title")}
      chart={t("chart")}
      reason={t("reason")}
      empty={t("empty")}
      lines={lines.map((line) => ({ ...line, name: words(line.reason as "OTHER") }))}
    />
  );
}

async function Reasons(props: {
  readonly id: string;
  readonly title: string;
  readonly chart: string;
  readonly reason: string;
  readonly empty: string;
  readonly lines: readonly (ReasonLine & { readonly name: ReactNode })[];
}) {
  const { id, title, chart, reason, empty, lines } = props;
  const t = await getTranslations("desk.overview");
  const format = await getFormatter();
  const all = lines.reduce((sum, { times }) => sum + times, 0);
  const share = (times: number) => format.number(times / all, { style: "percent" });
  if (all === 0) {
    return (
      <Section id={id} title={title}>
        <p className="text-faint">{empty}</p>
      </Section>
    );
  }
  return (
    <Section id={id} title={title}>
      <BarChart
        label={chart}
        of={all}
        rows={lines.map(({ reason: key, name, times }) => ({
          key,
          name,
          figure: `${t("times", { count: times })} · ${share(times)}`,
          shares: [{ key, value: times, fill: "fill-caution" }],
        }))}
      />
      <Numbers caption={chart} head={[reason, t("dismissed.times"), t("dismissed.share")]}>
        {lines.map(({ reason: key, name, times }) => (
          <tr key={key}>
            <th scope="row" className="border-t border-line px-3 py-2 text-start font-normal">
              {name}
            </th>
            <td>{times}</td>
            <td>{share(times)}</td>
          </tr>
        ))}
      </Numbers>
    </Section>
  );
}
