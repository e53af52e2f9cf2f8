import { database } from "@/prisma/client";
import type { Scale } from "@/prisma/generated/client";

export const ratingColours = [
  "true",
  "mostly-true",
  "half",
  "mostly-false",
  "false",
  "aside",
] as const;

/** One of the scale's fixed colours (ui/tokens.css). */
export type RatingColour = (typeof ratingColours)[number];

/** A step of a scale as its definition in force has it. */
export interface ScaleStep {
  /** Of the definition: what a verdict pins. */
  readonly id: string;
  readonly scale: Scale;
  /** Stable English key, e.g. "mostly-true". */
  readonly key: string;
  readonly version: number;
  /** Order on the screen, from 1. */
  readonly position: number;
  /** 1 to 5 on the numbered scale; null: not on the line. */
  readonly number: number | null;
  readonly texts: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
  readonly colour: RatingColour;
  /** Not given any more; the verdicts that have it keep it. */
  readonly isRetired: boolean;
}

/** Every step of both scales in its order, retired ones too. What they mean is public. One query. */
export async function readScale(): Promise<ScaleStep[]> {
  const rows = await database().rating.findMany({
    include: { definitions: { orderBy: { version: "desc" }, take: 1 } },
  });
  return rows
    .flatMap(({ scale, key, definitions }) =>
      definitions.map(
        ({ ratingId: _, definedBy: __, definedAt: ___, proposalId: ____, ...step }): ScaleStep => ({
          ...step,
          scale,
          key,
          texts: step.texts as ScaleStep["texts"],
          colour: step.colour as RatingColour,
        }),
      ),
    )
    .sort((a, b) => a.position - b.position || a.key.localeCompare(b.key));
}
