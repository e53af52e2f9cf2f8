import { askOne, type Question, question } from "@/prisma/ask";
import { Prisma, type Scale } from "@/prisma/generated/client";

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
  /** Of the step itself, whatever its definition. */
  readonly ratingId: string;
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

/** Every step of both scales in its order, retired ones too. What they mean is public. */
export function scaleSteps(): Question<ScaleStep[]> {
  return question(
    Prisma.sql`
      SELECT DISTINCT ON (r.id) d.id, r.id AS "ratingId", r."scale", r."key", d."version", d."position", d."number",
        d."texts", d."colour", d."isRetired"
      FROM "Rating" r JOIN "RatingDefinition" d ON d."ratingId" = r.id
      ORDER BY r.id, d."version" DESC`,
    (rows: ScaleStep[]) =>
      rows.sort((a, b) => a.position - b.position || a.key.localeCompare(b.key)),
  );
}

/** The same, asked alone. */
export function readScale(): Promise<ScaleStep[]> {
  return askOne(scaleSteps());
}
