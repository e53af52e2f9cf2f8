import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Scale } from "@/prisma/generated/client";

/** A step of a scale as its definition in force has it. */
export interface RatingChoice {
  /** Of the definition: what a verdict pins. */
  readonly id: string;
  readonly scale: Scale;
  readonly key: string;
  readonly number: number | null;
  readonly texts: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
}

/** Every step of both scales in its order, by the definition in force. */
export async function listRatings(actor: Actor): Promise<RatingChoice[]> {
  authorise(actor, "read-desk");
  const rows = await database().rating.findMany({
    include: { definitions: { orderBy: { version: "desc" }, take: 1 } },
  });
  return rows
    .flatMap(({ scale, key, definitions }) =>
      definitions.map(({ id, number, position, texts }) => ({
        id,
        scale,
        key,
        number,
        position,
        texts: texts as RatingChoice["texts"],
      })),
    )
    .sort((a, b) => a.position - b.position)
    .map(({ position: _, ...choice }) => choice);
}
