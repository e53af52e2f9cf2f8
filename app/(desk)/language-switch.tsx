import { getTranslations } from "next-intl/server";
import { Button } from "@/ui/button";
import { switchLanguageAction } from "./desk/access-actions";
import { deskLanguage } from "./language";

/** One button to the desk's other language, labelled in that language. */
export async function LanguageSwitch() {
  const t = await getTranslations("desk.nav");
  const other = (await deskLanguage()) === "ar" ? "en" : "ar";
  return (
    <form action={switchLanguageAction}>
      <input type="hidden" name="language" value={other} />
      <Button type="submit" kind="plain" size="small" lang={other}>
        {t("otherLanguage")}
      </Button>
    </form>
  );
}
