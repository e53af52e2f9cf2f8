import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { shownNames } from "../speaker/entry";

/** Every name that is withheld now, newest first, with the label that stands for it. */
export async function listWithheld(actor: Actor, limit = 200) {
  authorise(actor, "read-desk");
  const rows = await database().nameWithholding.findMany({
    where: { lifting: null },
    include: {
      speaker: {
        include: {
          names: { where: { withdrawal: null }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
        },
      },
    },
    orderBy: [{ withheldAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return rows.map(({ id, speakerId, labels, reason, withheldAt, speaker }) => ({
    id,
    speakerId,
    labels: labels as Record<string, string>,
    reason,
    withheldAt,
    names: shownNames(speaker.names),
  }));
}
