import { getFormatter, getTranslations } from "next-intl/server";
import { listOpenInvitations } from "@/access/invite-person";
import { listPeople } from "@/access/people";
import { roles } from "@/access/roles";
import {
  grantRoleAction,
  invitePersonAction,
  issuePasswordResetAction,
  revokeRoleAction,
  setStandingAction,
} from "@/app/(desk)/desk/access-actions";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormText } from "@/app/(desk)/form/fields";
import { Card, Section } from "@/ui/frame";
import { Disclosure, Lines } from "@/ui/lists";
import { Tag } from "@/ui/tag";

export default async function PeoplePage() {
  const actor = await deskActor("read-people");
  const [people, invitations] = [await listPeople(actor), await listOpenInvitations(actor)];
  const t = await getTranslations("desk");
  const format = await getFormatter();
  return (
    <div className="grid max-w-measure gap-10">
      <h1 className="text-title font-semibold">{t("people.title")}</h1>
      <Section id="invite" title={t("people.invite")}>
        <Card>
          <DeskForm
            action={invitePersonAction}
            submit={t("people.inviteSubmit")}
            draft="invitation"
          >
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
                />
              ))}
            </fieldset>
          </DeskForm>
        </Card>
      </Section>
      <ul className="grid gap-4">
        {people.map((person) => (
          <li key={person.id}>
            <Card className="grid gap-3">
              <div className="flex flex-wrap items-baseline justify-between gap-3">
                <h2 className="font-semibold">
                  <bdi>{person.name}</bdi>{" "}
                  <bdi className="text-note font-normal text-faint">{person.email}</bdi>
                </h2>
                <Tag
                  tone={person.active ? "accent" : "danger"}
                  dot={person.active ? "full" : "none"}
                >
                  {t(person.active ? "people.active" : "people.disabled")}
                </Tag>
              </div>
              <p className="text-note text-faint">
                {format.list(person.roles.map((role) => t(`roles.${role}`)))} ·{" "}
                {t("people.sessions", { count: person.sessions })}
              </p>
              <Disclosure summary={<span className="text-note">{t("people.roles")}</span>}>
                <div className="flex flex-wrap gap-3">
                  {roles.map((role) => {
                    const held = person.roles.includes(role);
                    return (
                      <DeskForm
                        key={role}
                        action={held ? revokeRoleAction : grantRoleAction}
                        submit={`${t(held ? "people.revoke" : "people.grant")}: ${t(`roles.${role}`)}`}
                        kind={held ? "danger" : "quiet"}
                        small
                      >
                        <input type="hidden" name="personId" value={person.id} />
                        <input type="hidden" name="role" value={role} />
                      </DeskForm>
                    );
                  })}
                  <DeskForm
                    action={setStandingAction}
                    submit={t(person.active ? "people.disable" : "people.enable")}
                    kind={person.active ? "danger" : "quiet"}
                    small
                  >
                    <input type="hidden" name="personId" value={person.id} />
                    <input type="hidden" name="active" value={person.active ? "no" : "yes"} />
                  </DeskForm>
                  <DeskForm
                    action={issuePasswordResetAction}
                    submit={t("people.reset")}
                    kind="quiet"
                    small
                  >
                    <input type="hidden" name="personId" value={person.id} />
                  </DeskForm>
                </div>
              </Disclosure>
            </Card>
          </li>
        ))}
      </ul>
      {invitations.length > 0 && (
        <Section id="open-invitations" title={t("people.openInvitations")}>
          <Lines>
            {invitations.map((invitation) => (
              <li key={invitation.id} className="py-2">
                <bdi>{invitation.name}</bdi> <bdi className="text-faint">{invitation.email}</bdi>
              </li>
            ))}
          </Lines>
        </Section>
      )}
    </div>
  );
}
