import { getTranslations } from "next-intl/server";
import { refreshSignInAction } from "@/app/(desk)/desk/access-actions";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";

export default async function ConfirmPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  await deskActor("change-password");
  const { next } = await searchParams;
  const t = await getTranslations("desk");
  return (
    <div className="grid max-w-[28rem] gap-6">
      <h1 className="text-title font-semibold">{t("links.confirmTitle")}</h1>
      <DeskForm action={refreshSignInAction} submit={t("links.confirmSubmit")}>
        <p className="text-faint">{t("links.confirmIntro")}</p>
        <input type="hidden" name="next" value={typeof next === "string" ? next : "/desk"} />
        <FormText
          name="password"
          type="password"
          autoComplete="current-password"
          label={t("signIn.password")}
          required
        />
      </DeskForm>
    </div>
  );
}
