import { getFormatter, getTranslations } from "next-intl/server";
import { listOwnSessions } from "@/access/end-sessions";
import { findPublishedName } from "@/access/people";
import { NewPasswordField } from "@/app/(desk)/desk/(outside)/new-password-field";
import {
  changePasswordAction,
  endOtherSessionsAction,
  endOwnSessionAction,
  setPublishedNameAction,
  signOutEverywhereAction,
} from "@/app/(desk)/desk/access-actions";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { Card, Section } from "@/ui/frame";
import { SessionList } from "../session-list";

export default async function AccountPage() {
  const actor = await deskActor("change-password");
  const t = await getTranslations("desk");
  const format = await getFormatter();
  const sessions = await listOwnSessions(actor);
  return (
    <div className="grid max-w-[34rem] gap-10">
      <header>
        <h1 className="text-title font-semibold">{t("account.title")}</h1>
        <p className="mt-1 text-faint">
          <bdi>{actor.name}</bdi> · <bdi>{actor.email}</bdi> ·{" "}
          {format.list(actor.roles.map((role) => t(`roles.${role}`)))}
        </p>
        <p className="mt-2">
          <a className="link inline-flex min-h-6 items-center" href="/desk/account/notifications">
            {t("notifications.preferences")}
          </a>
        </p>
      </header>
      <Section id="published-name" title={t("account.publishedName")}>
        <Card>
          <DeskForm
            action={setPublishedNameAction}
            submit={t("account.savePublishedName")}
            kind="quiet"
          >
            <FormText
              name="publishedName"
              label={t("account.publishedName")}
              hint={t("account.publishedNameHint", { name: isolated(actor.name) })}
              defaultValue={(await findPublishedName(actor)) ?? ""}
            />
          </DeskForm>
        </Card>
      </Section>
      <Section id="password-section" title={t("account.password")}>
        <Card>
          <DeskForm action={changePasswordAction} submit={t("account.changePassword")} kind="quiet">
            <FormText
              name="current"
              type="password"
              autoComplete="current-password"
              label={t("account.current")}
              required
            />
            <NewPasswordField />
          </DeskForm>
        </Card>
      </Section>
      <Section
        id="sessions"
        title={t("account.sessions")}
        aside={t("people.sessions", { count: sessions.length })}
      >
        <SessionList sessions={sessions} end={endOwnSessionAction} />
        {sessions.length > 1 && (
          <DeskForm
            action={endOtherSessionsAction}
            submit={t("account.endOthers")}
            kind="quiet"
            className="mt-3 grid gap-4"
          />
        )}
      </Section>
      <Section id="everywhere" title={t("account.everywhere")}>
        <DeskForm action={signOutEverywhereAction} submit={t("account.everywhere")} kind="danger">
          <p className="text-faint">{t("account.everywhereIntro")}</p>
        </DeskForm>
      </Section>
    </div>
  );
}
