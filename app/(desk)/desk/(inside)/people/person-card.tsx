import { getFormatter, getTranslations } from "next-intl/server";
import type { listPeople } from "@/access/people";
import { roles } from "@/access/roles";
import {
  endSessionOfPersonAction,
  grantRoleAction,
  issuePasswordResetAction,
  revokeRoleAction,
  setStandingAction,
} from "@/app/(desk)/desk/access-actions";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { Card } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Tag } from "@/ui/tag";
import { SessionList } from "../session-list";

type Person = Awaited<ReturnType<typeof listPeople>>[number];

/** Somebody of the newsroom: what they may do, and where they are signed in. */
export async function PersonCard({ person }: { readonly person: Person }) {
  const t = await getTranslations("desk");
  const format = await getFormatter();
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="min-w-0 font-semibold">
          <bdi>{person.name}</bdi>{" "}
          <bdi className="text-note font-normal break-all text-faint">{person.email}</bdi>
        </h2>
        <Tag tone={person.active ? "accent" : "danger"} dot={person.active ? "full" : "none"}>
          {t(person.active ? "people.active" : "people.disabled")}
        </Tag>
      </div>
      <p className="text-note text-faint">
        {person.roles.length > 0
          ? format.list(person.roles.map((role) => t(`roles.${role}`)))
          : t("people.noRoles")}
      </p>
      <Disclosure summary={<span className="text-note">{t("people.roles")}</span>}>
        <PersonActs person={person} />
      </Disclosure>
      {person.sessions.length > 0 && (
        <Disclosure
          summary={
            <span className="text-note">
              {t("people.sessions", { count: person.sessions.length })}
            </span>
          }
        >
          <SessionList sessions={person.sessions} end={endSessionOfPersonAction} />
        </Disclosure>
      )}
    </Card>
  );
}

async function PersonActs({ person }: { readonly person: Person }) {
  const t = await getTranslations("desk");
  return (
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
      <DeskForm action={issuePasswordResetAction} submit={t("people.reset")} kind="quiet" small>
        <input type="hidden" name="personId" value={person.id} />
      </DeskForm>
    </div>
  );
}
