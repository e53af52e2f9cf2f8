import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import { addSpeakerRows } from "./add-speaker";

/** The entry of an outlet by its exact name, made where there is none. */
export async function findOrAddOutlet(
  tx: Transaction,
  actor: Actor,
  outlet: { name: string; language: string },
): Promise<string> {
  const known = await tx.speakerName.findFirst({
    where: { name: outlet.name, withdrawal: null, speaker: { kind: "BODY" } },
    orderBy: { addedAt: "asc" },
  });
  if (known) return known.speakerId;
  const names = { [outlet.language]: outlet.name };
  return addSpeakerRows(tx, actor, { kind: "BODY", names, wikidataId: null });
}
