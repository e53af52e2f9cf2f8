import { readScale, type ScaleStep } from "@/review/scale/read-scale";

/** A step as readers are told of it. */
export type PublicStep = ScaleStep;

/** Both scales in their order, by the definitions in force. One query. */
export function readPublicScale(): Promise<PublicStep[]> {
  return readScale();
}
