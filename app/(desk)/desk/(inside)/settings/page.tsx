import type { Route } from "next";
import { redirect } from "next/navigation";
import { mayDo } from "@/access/policy";
import { deskActor } from "@/app/(desk)/desk-actor";
import { settingsSections } from "./sections";

/** Leads to the first section that is the person's. */
export default async function SettingsPage() {
  const actor = await deskActor("read-public-texts");
  const first = settingsSections.find(({ act }) => mayDo(actor.roles, act));
  redirect((first?.href ?? "/desk") as Route);
}
