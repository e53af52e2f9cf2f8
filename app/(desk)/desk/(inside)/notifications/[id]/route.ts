import { redirect } from "next/navigation";
import { z } from "zod";
import { findActor } from "@/access/current-actor";
import { mayDo } from "@/access/policy";
import { leadToSignIn } from "@/app/(desk)/desk-actor";
import { markRead } from "@/notification/list-notifications";
import { targetOf } from "../target";

/** Where a notification leads; whoever follows it has read it. What is not theirs leads to the list. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await findActor();
  if (!actor) return leadToSignIn();
  const id = z.uuid().safeParse((await params).id);
  if (!id.success || !mayDo(actor.roles, "read-desk")) redirect("/desk/notifications");
  const notification = await markRead(actor, { notificationId: id.data });
  redirect(notification ? targetOf(notification) : "/desk/notifications");
}
