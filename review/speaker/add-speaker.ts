import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { nameSchema } from "@/access/name";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { wikidataIdSchema } from "./wikidata-id";

const optionalName = z
  .literal("")
  .transform(() => null)
  .or(nameSchema);

export const addSpeakerInput = z
  .object({
    kind: z.enum(["PERSON", "BODY"]),
    nameAr: optionalName,
    nameEn: optionalName,
    wikidataId: wikidataIdSchema,
  })
  .refine((input) => input.nameAr || input.nameEn, { error: "required", path: ["nameAr"] });

/** One entry for a person or body, with a name in at least one language. */
export async function addSpeaker(
  actor: Actor,
  input: z.infer<typeof addSpeakerInput>,
): Promise<{ speakerId: string }> {
  authorise(actor, "add-speaker");
  const names = {
    ...(input.nameAr && { ar: input.nameAr }),
    ...(input.nameEn && { en: input.nameEn }),
  };
  return transact(async (tx) => {
    const speakerId = await addSpeakerRows(tx, actor, { ...input, names });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "add-speaker",
      subject: `speaker:${speakerId}`,
      payload: { name: input.nameAr ?? input.nameEn ?? "" },
    });
    return { speakerId };
  });
}

/** The rows of an entry, for a transaction that records its own act. */
export async function addSpeakerRows(
  tx: Transaction,
  actor: Actor,
  entry: {
    kind: "PERSON" | "BODY";
    names: Readonly<Record<string, string>>;
    wikidataId: string | null;
  },
): Promise<string> {
  const speaker = await tx.speaker.create({
    data: {
      kind: entry.kind,
      wikidataId: entry.wikidataId,
      addedBy: actor.personId,
      names: {
        create: Object.entries(entry.names).map(([language, name]) => ({
          language,
          name,
          preferred: true,
          addedBy: actor.personId,
        })),
      },
    },
  });
  return speaker.id;
}
