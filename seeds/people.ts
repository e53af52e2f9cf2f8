import { randomBytes } from "node:crypto";
import { type Actor, actorOfSession } from "@/access/actor";
import { acceptInvitation, invitePerson, invitePersonInput } from "@/access/invite-person";
import type { Role } from "@/access/roles";
import { endSession, openSession } from "@/access/session";
import { issueSetupLink, setUpNewsroom, setUpNewsroomInput } from "@/access/setup";

/** How somebody of the demonstration signs in. */
export interface SignIn {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

const administrator = { name: "ليلى حداد", email: "laila@newsroom.example" };

const staff = [
  { key: "rana", name: "رنا الخطيب", email: "rana@newsroom.example", roles: ["FACT_CHECKER"] },
  { key: "samer", name: "سامر العلي", email: "samer@newsroom.example", roles: ["FACT_CHECKER"] },
  { key: "hala", name: "هالة منصور", email: "hala@newsroom.example", roles: ["EDITOR"] },
  {
    key: "yousef",
    name: "يوسف درويش",
    email: "yousef@newsroom.example",
    roles: ["FACT_CHECKER", "EDITOR"],
  },
] as const satisfies readonly { key: string; name: string; email: string; roles: Role[] }[];

/** Everybody in the demonstration newsroom but its administrator, ready to act. */
export type Staff = Record<(typeof staff)[number]["key"], Actor>;

/**
 * Sets the newsroom up and fills its desk the way a real one is: by the setup address, invitations
 * and their acceptance. Passwords are random. Null where there is a newsroom already.
 */
export async function moveIn(): Promise<{
  staff: Staff;
  administrator: Actor;
  signIns: SignIn[];
  /** Ends the sessions in which they act. */
  goHome: () => Promise<void>;
} | null> {
  const path = await issueSetupLink();
  if (!path) return null;
  const password = newPassword();
  const { personId } = await setUpNewsroom(
    setUpNewsroomInput.parse({
      ...administrator,
      token: path.split("/").at(-1),
      newsroomNameAr: "مرصد الأقوال",
      newsroomNameEn: "Statement Watch",
      password,
    }),
    { isDemonstration: true },
  );
  const signIns: SignIn[] = [{ ...administrator, password, roles: ["ADMINISTRATOR"] }];
  const sessions: string[] = [];
  const actorFor = async (id: string) => {
    const session = await openSession(id);
    sessions.push(session);
    return actorOf(session);
  };
  const host = await actorFor(personId);
  const actors: Partial<Staff> = {};
  for (const { key, name, email, roles } of staff) {
    const own = newPassword();
    const invited = await invitePerson(host, invitePersonInput.parse({ name, email, roles }));
    const token = invited.path.split("/").at(-1) ?? "";
    const accepted = await acceptInvitation({ token, password: own });
    actors[key] = await actorFor(accepted.personId);
    signIns.push({ name, email, password: own, roles });
  }
  const goHome = async () => {
    for (const session of sessions) await endSession(session);
  };
  return { staff: actors as Staff, administrator: host, signIns, goHome };
}

async function actorOf(session: string): Promise<Actor> {
  const actor = await actorOfSession(session);
  if (!actor) throw new Error("a session that was just opened has no actor");
  return actor;
}

function newPassword(): string {
  return randomBytes(12).toString("base64url");
}
