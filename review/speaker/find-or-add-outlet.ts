import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import type { SpeakerKind } from "@/prisma/generated/client";
import { addSpeakerRows } from "./add-speaker";

/** The entry of an outlet, or of an account's owner, by its exact name; made where there is none. */
export async function findOrAddOutlet(
  tx: Transaction,
  actor: Actor,
  outlet: { name: string; language: string; kind?: SpeakerKind },
): Promise<string> {
  const { kind = "BODY" } = outlet;
  const known = await tx.speakerName.findFirst({
    where: { name: outlet.name, withdrawal: null, speaker: { kind } },
    orderBy: { addedAt: "asc" },
  });
  if (known) return known.speakerId;
  const names = { [outlet.language]: outlet.name };
  return addSpeakerRows(tx, actor, { kind, names, wikidataId: null });
}
