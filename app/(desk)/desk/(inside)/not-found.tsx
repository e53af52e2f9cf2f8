import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/ui/button";
import { Empty } from "@/ui/frame";

export default async function NotFound() {
  const t = await getTranslations("desk.errors");
  return (
    <Empty
      title={t("notFoundTitle")}
      action={<ButtonLink href="/desk">{t("backToQueue")}</ButtonLink>}
    >
      {t("notFound")}
    </Empty>
  );
}
