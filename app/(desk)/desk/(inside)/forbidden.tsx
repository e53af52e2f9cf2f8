import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/ui/button";
import { Empty } from "@/ui/frame";

export default async function Forbidden() {
  const t = await getTranslations("desk.errors");
  return (
    <Empty
      title={t("notAllowedTitle")}
      action={<ButtonLink href="/desk">{t("backToQueue")}</ButtonLink>}
    />
  );
}
