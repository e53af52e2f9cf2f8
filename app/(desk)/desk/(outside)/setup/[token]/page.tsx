import { getTranslations } from "next-intl/server";
import { isSetupLink } from "@/access/setup";
import { setUpNewsroomAction } from "@/app/(desk)/desk/access-actions";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { NewPasswordField } from "../../new-password-field";
import { SpentLink } from "../../spent-link";

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isSetupLink(token))) return <SpentLink />;
  const t = await getTranslations("desk");
  return (
    <div className="grid gap-6">
      <h1 className="text-title font-semibold">{t("links.setupTitle")}</h1>
      <p className="text-faint">{t("links.setupIntro")}</p>
      <DeskForm action={setUpNewsroomAction} submit={t("links.setupSubmit")}>
        <input type="hidden" name="token" value={token} />
        <FormText name="newsroomNameAr" label={t("links.newsroomNameAr")} lang="ar" required />
        <FormText name="newsroomNameEn" label={t("links.newsroomNameEn")} lang="en" required />
        <FormText name="name" autoComplete="name" label={t("links.name")} required />
        <FormText
          name="email"
          type="email"
          autoComplete="username"
          label={t("signIn.email")}
          required
        />
        <NewPasswordField />
      </DeskForm>
    </div>
  );
}
