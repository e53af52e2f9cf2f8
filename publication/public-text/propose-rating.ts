import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import type { Scale } from "@/prisma/generated/client";
import { type RatingColour, ratingColours } from "@/review/scale/read-scale";
import { line, prose } from "@/review/text-input";
import { requireOtherSteps } from "./other-steps";
import { proposePublicText } from "./propose-public-text";
import { ratingSubject } from "./subjects";

const numberOnLine = z
  .enum(["", "1", "2", "3", "4", "5"])
  .transform((value) => (value === "" ? null : Number(value)));

export const proposeRatingInput = z.object({
  scale: z.enum(["CONTENT", "ATTRIBUTION"]),
  /** Empty: a new step. */
  key: z.string().regex(/^([a-z][a-z0-9-]{1,39})?$/),
  basedOn: z.coerce.number().int().min(0),
  nameAr: line(60),
  meaningAr: prose(600),
  nameEn: line(60),
  meaningEn: prose(600),
  position: z.coerce.number("invalid").int("invalid").min(1, "invalid").max(99, "invalid"),
  number: numberOnLine,
  colour: z.enum(ratingColours),
  isRetired: z.literal("on").optional().transform(Boolean),
  note: prose(1_000),
});

/** What a step means, whole: the content of its proposal, from which its definition is made. */
export interface RatingContent {
  readonly texts: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
  readonly position: number;
  readonly number: number | null;
  readonly colour: RatingColour;
  readonly isRetired: boolean;
}

/**
 * Proposes what a step of a scale is to mean, a new step, or that one is not given any more. Verdicts
 * keep the definition of their day. Throws `step-needed` where the scale could not do without it,
 * `invalid-input` where a new step's name is taken, and what `proposePublicText` throws.
 */
export async function proposeRating(actor: Actor, input: z.infer<typeof proposeRatingInput>) {
  authorise(actor, "propose-public-text");
  const { scale, basedOn, note, position, number, colour, isRetired } = input;
  const key = input.key || keyOf(input.nameEn);
  const texts = {
    ar: { name: input.nameAr, meaning: input.meaningAr },
    en: { name: input.nameEn, meaning: input.meaningEn },
  };
  const content = { texts, position, number, colour, isRetired };
  return transact(async (tx) => {
    const step = await findStep(tx, scale, key);
    if (input.key && !step) throw new Refusal("not-found", { what: "rating" });
    if (!input.key && step)
      throw new Refusal("invalid-input", { fields: { nameEn: "name-taken" } });
    if (isRetired) await requireOtherSteps(tx, { scale, key });
    const subject = ratingSubject(scale, key);
    const current = step?.definitions[0] ? contentOf(step.definitions[0]) : null;
    return proposePublicText(tx, actor, { subject, content, current, basedOn, note });
  });
}

/** A definition as a proposal's content. */
export function contentOf(definition: {
  texts: unknown;
  position: number;
  number: number | null;
  colour: string;
  isRetired: boolean;
}): RatingContent {
  const { position, number, isRetired } = definition;
  const texts = definition.texts as RatingContent["texts"];
  return { texts, position, number, colour: definition.colour as RatingColour, isRetired };
}

function findStep(tx: Transaction, scale: Scale, key: string) {
  return tx.rating.findUnique({
    where: { scale_key: { scale, key } },
    include: { definitions: { orderBy: { version: "desc" }, take: 1 } },
  });
}

/** The key of a new step, by its English name: "Half true" is "half-true". */
function keyOf(name: string): string {
  const key = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  if (key.length < 2) throw new Refusal("invalid-input", { fields: { nameEn: "invalid" } });
  return key;
}
