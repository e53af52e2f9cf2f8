import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

/** Who put the settings in force and when, newest first: the last ten. One query. */
export async function listSettingsVersions(actor: Actor) {
  authorise(actor, "change-settings");
  const rows = await database().newsroomSettings.findMany({
    select: { number: true, setAt: true, setter: { select: { name: true } } },
    orderBy: { number: "desc" },
    take: 10,
  });
  return rows.map(({ setter, ...row }) => ({ ...row, setBy: setter?.name ?? null }));
}
