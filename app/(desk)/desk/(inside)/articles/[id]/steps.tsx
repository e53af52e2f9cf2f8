import { getTranslations } from "next-intl/server";
import { Button } from "@/ui/button";

/**
 * Through the list one by one, by button or key. Beside the text it stands above what scrolls, so that
 * it covers no control of an utterance.
 */
export async function Steps() {
  const t = await getTranslations("desk.article");
  return (
    <p className="sticky top-0 z-1 flex gap-2 bg-paper py-1 xl:static xl:pb-2">
      <Button type="button" size="small" data-step="-1" data-keys="k" shortcut="k">
        {t("previous")}
      </Button>
      <Button type="button" size="small" data-step="1" data-keys="j" shortcut="j">
        {t("next")}
      </Button>
    </p>
  );
}
