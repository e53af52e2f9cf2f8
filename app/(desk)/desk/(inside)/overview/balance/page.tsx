import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { readBalance } from "@/review/overview/read-balance";
import { parseWindow } from "@/review/overview/window";
import { WindowLinks } from "../window-links";
import { BalanceSection } from "./balance-section";

export default async function BalancePage(props: {
  readonly searchParams: Promise<{ weeks?: string | string[] }>;
}) {
  const actor = await deskActor("read-balance");
  const weeks = parseWindow((await props.searchParams).weeks);
  const language = await deskLanguage();
  const balance = await readBalance(actor, { weeks, language });
  const t = await getTranslations("desk.overview");
  return (
    <div className="grid max-w-measure gap-8">
      <header className="grid gap-4">
        <a href={`/desk/overview?weeks=${weeks}`} className="link w-fit py-1 text-note">
          {t("back")}
        </a>
        <h1 className="text-title font-semibold">{t("balance.title")}</h1>
        <p className="text-faint">{t("balance.intro")}</p>
        <WindowLinks path="/desk/overview/balance" weeks={weeks} />
      </header>
      {(["speakers", "affiliations", "topics"] as const).map((by) => (
        <BalanceSection key={by} by={by} lines={balance[by]} scale={balance.scale} />
      ))}
    </div>
  );
}
