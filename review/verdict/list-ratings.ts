import { type Actor, authorise } from "@/access/actor";
import { askOne, type Question } from "@/prisma/ask";
import { type ScaleStep, scaleSteps } from "../scale/read-scale";

/** A step that a verdict can give, by its definition in force. */
export type RatingChoice = ScaleStep;

/** Every step of both scales that is still given, in its order. */
export function ratingChoices(actor: Actor): Question<RatingChoice[]> {
  authorise(actor, "read-desk");
  const steps = scaleSteps();
  return { ...steps, read: (rows) => steps.read(rows).filter(({ isRetired }) => !isRetired) };
}

/** The same, asked alone. */
export async function listRatings(actor: Actor): Promise<RatingChoice[]> {
  return askOne(ratingChoices(actor));
}
