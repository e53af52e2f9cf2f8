import { getTranslations } from "next-intl/server";
import { isResetLink } from "@/access/reset-password";
import { resetPasswordAction } from "@/app/(desk)/desk/access-actions";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { NewPasswordField } from "../../new-password-field";
import { SpentLink } from "../../spent-link";

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isResetLink(token))) return <SpentLink />;
  const t = await getTranslations("desk.links");
  return (
    <div className="grid gap-6">
      <h1 className="text-title font-semibold">{t("resetTitle")}</h1>
      <DeskForm action={resetPasswordAction} submit={t("resetSubmit")}>
        <input type="hidden" name="token" value={token} />
        <NewPasswordField />
      </DeskForm>
    </div>
  );
}
