"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { findActor, requireActor } from "@/access/current-actor";
import {
  endOtherSessions,
  endOwnSession,
  endSessionInput,
  endSessionOfPerson,
  signOutEverywhere,
} from "@/access/end-sessions";
import {
  acceptInvitation,
  acceptInvitationInput,
  invitePerson,
  invitePersonInput,
  withdrawInvitation,
  withdrawInvitationInput,
} from "@/access/invite-person";
import { grantRole, revokeRole, setLanguage, setPublishedName, setStanding } from "@/access/people";
import {
  changePassword,
  changePasswordInput,
  issuePasswordReset,
  refreshSignIn,
  resetPassword,
  resetPasswordInput,
} from "@/access/reset-password";
import { roles } from "@/access/roles";
import { setUpNewsroom, setUpNewsroomInput } from "@/access/setup";
import { queueSitePress } from "@/publication/queue-press";
import { type Answer, answered, parseForm } from "../answer";
import { deskAddress } from "../desk-address";
import { isTheme } from "../themes";

const person = z.object({ personId: z.uuid() });
const personAndRole = person.extend({ role: z.enum(roles) });
const standing = person.extend({ active: z.enum(["yes", "no"]).transform((v) => v === "yes") });
const afterConfirmation = z.object({
  password: z.string().max(200),
  next: z.unknown().transform(deskAddress),
});

export async function setUpNewsroomAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await setUpNewsroom(parseForm(setUpNewsroomInput, form));
    await queueSitePress();
    return { goTo: "/desk/sign-in" };
  });
}

export async function acceptInvitationAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await acceptInvitation(parseForm(acceptInvitationInput, form));
    return { goTo: "/desk/sign-in" };
  });
}

export async function resetPasswordAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await resetPassword(parseForm(resetPasswordInput, form));
    return { goTo: "/desk/sign-in" };
  });
}

export async function refreshSignInAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const { password, next } = parseForm(afterConfirmation, form);
    await refreshSignIn(await requireActor(), password);
    return { goTo: next };
  });
}

export async function invitePersonAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const { path } = await invitePerson(await requireActor(), parseForm(invitePersonInput, form));
    revalidatePath("/desk/people");
    return { link: path };
  });
}

export async function withdrawInvitationAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await withdrawInvitation(await requireActor(), parseForm(withdrawInvitationInput, form));
    revalidatePath("/desk/people");
  });
}

export async function endSessionOfPersonAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await endSessionOfPerson(await requireActor(), parseForm(endSessionInput, form));
    revalidatePath("/desk/people");
  });
}

export async function endOwnSessionAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await endOwnSession(await requireActor(), parseForm(endSessionInput, form));
    revalidatePath("/desk/account");
  });
}

export async function endOtherSessionsAction(): Promise<Answer> {
  return answered(async () => {
    await endOtherSessions(await requireActor());
    revalidatePath("/desk/account");
  });
}

export async function issuePasswordResetAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const { path } = await issuePasswordReset(await requireActor(), parseForm(person, form));
    return { link: path };
  });
}

export async function grantRoleAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await grantRole(await requireActor(), parseForm(personAndRole, form));
    revalidatePath("/desk/people");
  });
}

export async function revokeRoleAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await revokeRole(await requireActor(), parseForm(personAndRole, form));
    revalidatePath("/desk/people");
  });
}

export async function setStandingAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await setStanding(await requireActor(), parseForm(standing, form));
    revalidatePath("/desk/people");
  });
}

export async function changePasswordAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    await changePassword(await requireActor(), parseForm(changePasswordInput, form));
  });
}

export async function setPublishedNameAction(form: FormData): Promise<Answer> {
  return answered(async () => {
    const input = parseForm(z.object({ publishedName: z.string().max(120, "too-long") }), form);
    await setPublishedName(await requireActor(), input);
    revalidatePath("/desk/account");
  });
}

export async function signOutEverywhereAction(): Promise<Answer> {
  return answered(async () => {
    await signOutEverywhere(await requireActor());
    return { goTo: "/desk/sign-in" };
  });
}

/** The desk's language: for whoever is signed in kept with the person, for everybody in a cookie. */
export async function switchLanguageAction(form: FormData): Promise<void> {
  const { language } = parseForm(z.object({ language: z.enum(["ar", "en"]) }), form);
  const actor = await findActor();
  if (actor) await setLanguage(actor, language);
  await keepLanguage(language);
}

/** After a sign-in on a new device: the language that the person chose elsewhere. */
export async function adoptLanguageAction(): Promise<void> {
  const actor = await findActor();
  if (actor) await keepLanguage(actor.language);
}

/** "light", "dark", or anything else: as the system has it. */
export async function switchThemeAction(theme: string): Promise<void> {
  const jar = await cookies();
  if (!isTheme(theme)) return void jar.delete({ name: "theme", path: "/desk" });
  jar.set("theme", theme, { path: "/desk", sameSite: "lax", httpOnly: true, maxAge: year });
}

/** In seconds. */
const year = 31_536_000;

async function keepLanguage(language: "ar" | "en"): Promise<void> {
  const jar = await cookies();
  jar.set("language", language, { path: "/desk", sameSite: "lax", httpOnly: true, maxAge: year });
  revalidatePath("/desk", "layout");
}
