import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormChoices } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { notificationKinds } from "@/notification/kinds";
import { deliveries, findPreferences } from "@/notification/preferences";
import { environment } from "@/settings/environment";
import { Card } from "@/ui/frame";
import { Notice } from "@/ui/notice";
import { choosePreferencesAction } from "../../notifications/actions";
import { KindBoxes } from "./kind-boxes";

/** What one is told of, and whether it also comes by e-mail. */
export default async function NotificationPreferencesPage() {
  const actor = await deskActor("choose-notifications");
  const { delivery, told, mailed } = await findPreferences(actor);
  const t = await getTranslations("desk.notifications");
  const kinds = notificationKinds.map((kind) => ({ kind, label: t(`settings.kinds.${kind}`) }));
  return (
    <div className="grid max-w-[34rem] gap-6">
      <header>
        <h1 className="text-title font-semibold">{t("preferences")}</h1>
        <p className="mt-1 text-faint">{t("settings.intro")}</p>
      </header>
      {!environment().SMTP_ADDRESS && <Notice title={t("settings.noMail")} />}
      <Card>
        <DeskForm
          action={choosePreferencesAction}
          submit={t("settings.save")}
          className="grid gap-6"
        >
          <KindBoxes name="told[]" legend={t("settings.told")} kinds={kinds} chosen={told} />
          <FormChoices
            name="delivery"
            legend={t("settings.delivery")}
            hint={t("settings.mailsTo", { address: isolated(actor.email) })}
            chosen={delivery}
            choices={deliveries.map((value) => ({
              value,
              label: t(`settings.deliveries.${value}`),
            }))}
          />
          <KindBoxes
            name="mailed[]"
            legend={t("settings.mailed")}
            hint={t("settings.mailedHint")}
            kinds={kinds}
            chosen={mailed}
          />
        </DeskForm>
      </Card>
    </div>
  );
}
