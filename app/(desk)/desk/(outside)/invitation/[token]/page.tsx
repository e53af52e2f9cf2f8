import { getTranslations } from "next-intl/server";
import { findInvitation } from "@/access/invite-person";
import { acceptInvitationAction } from "@/app/(desk)/desk/access-actions";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { isolated } from "@/language/bidi";
import { NewPasswordField } from "../../new-password-field";
import { SpentLink } from "../../spent-link";

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation) return <SpentLink />;
  const t = await getTranslations("desk.links");
  return (
    <div className="grid gap-6">
      <h1 className="text-title font-semibold">{t("invitationTitle")}</h1>
      <p>
        {t("invitationIntro", {
          name: isolated(invitation.name),
          email: isolated(invitation.email),
        })}
      </p>
      <DeskForm action={acceptInvitationAction} submit={t("invitationSubmit")}>
        <input type="hidden" name="token" value={token} />
        <NewPasswordField />
      </DeskForm>
    </div>
  );
}
