import { forbidden, redirect } from "next/navigation";
import type { Actor } from "@/access/actor";
import { findActor } from "@/access/current-actor";
import { mayDo, type PolicyAct } from "@/access/policy";

/**
 * Who looks at this page. Sends whoever is not signed in to the sign-in; whoever may not do what the
 * page is for gets 403. Courtesy: the domain's functions ask again.
 */
export async function deskActor(act: PolicyAct): Promise<Actor> {
  const actor = await findActor();
  if (!actor) redirect("/desk/sign-in");
  if (!mayDo(actor.roles, act)) forbidden();
  return actor;
}
