import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { Actor } from "@/access/actor";
import { findActor } from "@/access/current-actor";
import { mayDo, type PolicyAct } from "@/access/policy";
import { signInAddress } from "./desk-address";

/**
 * Who looks at this page. Sends whoever is not signed in to the sign-in; whoever may not do what the
 * page is for gets 403. Courtesy: the domain's functions ask again.
 */
export async function deskActor(act: PolicyAct): Promise<Actor> {
  const actor = await findActor();
  if (!actor) return leadToSignIn();
  if (!mayDo(actor.roles, act)) forbidden();
  return actor;
}

/** To the sign-in, and from there to what was asked for: a link in an e-mail, a view of a colleague's. */
export async function leadToSignIn(): Promise<never> {
  redirect(signInAddress((await headers()).get("x-desk-address")));
}
