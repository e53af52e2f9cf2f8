import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import type { NewsroomSettings } from "@/review/newsroom/newsroom-settings";
import { Card, Section } from "@/ui/frame";
import { removeLogoAction, setLogoAction } from "../actions";

/** The picture that stands for the newsroom at the head of its public pages. */
export async function LogoSection({ settings }: { readonly settings: NewsroomSettings }) {
  const t = await getTranslations("desk.settings.newsroom");
  const { logo } = settings;
  return (
    <Section id="logo" title={t("logo")}>
      <Card className="grid gap-4">
        {logo ? (
          // biome-ignore lint/performance/noImgElement: it is as small as it gets already
          <img
            src={`/api/newsroom-logo/${logo.hash}.png`}
            width={logo.width}
            height={logo.height}
            alt={t("logoNow")}
            className="h-16 w-auto max-w-full justify-self-start rounded-control border border-line bg-white object-contain p-2"
          />
        ) : (
          <p className="text-faint">{t("noLogo")}</p>
        )}
        <DeskForm action={setLogoAction} submit={t("upload")} kind="quiet">
          <FormText
            name="logo"
            type="file"
            accept="image/png,image/jpeg,image/webp"
            label={t("logoFile")}
            hint={t("logoHint")}
            required
          />
        </DeskForm>
        {logo && (
          <DeskForm action={removeLogoAction} submit={t("removeLogo")} kind="danger" small />
        )}
      </Card>
    </Section>
  );
}
