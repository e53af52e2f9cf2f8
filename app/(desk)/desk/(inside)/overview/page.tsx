import { getTranslations } from "next-intl/server";
import { mayDo } from "@/access/policy";
import { deskActor } from "@/app/(desk)/desk-actor";
import { readOverview } from "@/review/overview/read-overview";
import { parseWindow } from "@/review/overview/window";
import { ButtonLink } from "@/ui/button";
import { LoadSection } from "./load-section";
import { DismissedSection, ReturnedSection } from "./reason-sections";
import { StagesSection } from "./stages-section";
import { WeeklySection } from "./weekly-section";
import { WindowLinks } from "./window-links";

export default async function OverviewPage(props: {
  readonly searchParams: Promise<{ weeks?: string | string[] }>;
}) {
  const actor = await deskActor("read-overview");
  const weeks = parseWindow((await props.searchParams).weeks);
  const { stages, byWeek, load, reasons } = await readOverview(actor, { weeks });
  const t = await getTranslations("desk.overview");
  return (
    <div className="grid max-w-page gap-8">
      <header className="grid gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-4">
          <h1 className="text-title font-semibold">{t("title")}</h1>
          {mayDo(actor.roles, "read-balance") && (
            <ButtonLink size="small" href={`/desk/overview/balance?weeks=${weeks}`}>
              {t("balanceLink")}
            </ButtonLink>
          )}
        </div>
        <WindowLinks path="/desk/overview" weeks={weeks} />
        <p className="max-w-measure text-note text-faint">{t("bounded")}</p>
      </header>
      <div className="grid items-start gap-x-12 gap-y-10 xl:grid-cols-2">
        <StagesSection lines={stages} />
        <WeeklySection lines={byWeek} weeks={weeks} />
        <LoadSection lines={load} />
        <DismissedSection lines={reasons.filter(({ kind }) => kind === "dismissed")} />
        <ReturnedSection lines={reasons.filter(({ kind }) => kind === "returned")} />
      </div>
    </div>
  );
}
