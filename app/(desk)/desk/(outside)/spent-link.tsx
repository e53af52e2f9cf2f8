import { getTranslations } from "next-intl/server";
import { Notice } from "@/ui/notice";

/** Spent, expired and invented links look alike. */
export async function SpentLink() {
  const t = await getTranslations("desk.links");
  return (
    <div className="grid gap-4">
      <h1 className="text-title font-semibold">{t("spentTitle")}</h1>
      <Notice tone="caution">{t("spent")}</Notice>
    </div>
  );
}
