import { getTranslations } from "next-intl/server";
import type { listOpenInvitations } from "@/access/invite-person";
import { roles } from "@/access/roles";
import { invitePersonAction, withdrawInvitationAction } from "@/app/(desk)/desk/access-actions";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormText } from "@/app/(desk)/form/fields";
import { deskLanguage } from "@/app/(desk)/language";
import { formatDay } from "@/app/(desk)/times";
import { Card, Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";

/** Asks somebody in, by a link that is handed over. Each role says what it may do. */
export async function InviteSection() {
  const t = await getTranslations("desk");
  return (
    <Section id="invite" title={t("people.invite")}>
      <Card>
        <DeskForm action={invitePersonAction} submit={t("people.inviteSubmit")} draft="invitation">
          <p className="text-note text-faint">{t("people.inviteIntro")}</p>
          <FormText name="name" label={t("links.name")} required />
          <FormText name="email" type="email" label={t("signIn.email")} required />
          <fieldset className="grid gap-2">
            <legend className="mb-1 font-semibold">{t("people.roles")}</legend>
            {roles.map((role) => (
              <FormCheck
                key={role}
                name="roles[]"
                id={`invite-${role}`}
                value={role}
                label={t(`roles.${role}`)}
                hint={t(`people.roleMeaning.${role}`)}
              />
            ))}
          </fieldset>
        </DeskForm>
      </Card>
    </Section>
  );
}

/** Invitations that nobody has accepted yet. */
export async function OpenInvitations(props: {
  readonly invitations: Awaited<ReturnType<typeof listOpenInvitations>>;
}) {
  const t = await getTranslations("desk.people");
  const language = await deskLanguage();
  if (props.invitations.length === 0) return null;
  return (
    <Section id="open-invitations" title={t("openInvitations")}>
      <Lines>
        {props.invitations.map(({ id, name, email, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="min-w-0">
              <p>
                <bdi>{name}</bdi> <bdi className="break-all text-faint">{email}</bdi>
              </p>
              <p className="text-note text-faint">
                {t("validUntil", { day: formatDay(expiresAt, language) })}
              </p>
            </div>
            <DeskForm action={withdrawInvitationAction} submit={t("withdraw")} kind="quiet" small>
              <input type="hidden" name="invitationId" value={id} />
            </DeskForm>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
