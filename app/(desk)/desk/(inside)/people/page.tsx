import { getTranslations } from "next-intl/server";
import { listOpenInvitations } from "@/access/invite-person";
import { listPeople } from "@/access/people";
import { deskActor } from "@/app/(desk)/desk-actor";
import { InviteSection, OpenInvitations } from "./invite";
import { PersonCard } from "./person-card";

export default async function PeoplePage() {
  const actor = await deskActor("read-people");
  const [people, invitations] = [await listPeople(actor), await listOpenInvitations(actor)];
  const t = await getTranslations("desk");
  return (
    <div className="grid max-w-measure gap-10">
      <h1 className="text-title font-semibold">{t("people.title")}</h1>
      <InviteSection />
      <OpenInvitations invitations={invitations} />
      <ul className="grid gap-4">
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
    </div>
  );
}
