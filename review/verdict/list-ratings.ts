import { type Actor, authorise } from "@/access/actor";
import { readScale, type ScaleStep } from "../scale/read-scale";

/** A step that a verdict can give, by its definition in force. */
export type RatingChoice = ScaleStep;

/** Every step of both scales that is still given, in its order. */
export async function listRatings(actor: Actor): Promise<RatingChoice[]> {
  authorise(actor, "read-desk");
  return (await readScale()).filter(({ isRetired }) => !isRetired);
}
