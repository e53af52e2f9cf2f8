import type { RatingColour } from "@/review/scale/read-scale";
import { AttributionMark } from "@/ui/attribution-mark";
import { RatingDial } from "@/ui/rating-dial";
import { balloonOf, dialOf } from "@/ui/rating-marks";

/** The mark of a step: a dial in its colour, a balloon where it is about who said it. */
export function StepMark(props: {
  readonly scale: "CONTENT" | "ATTRIBUTION";
  readonly markKey: string;
  readonly colour: RatingColour;
}) {
  if (props.scale === "ATTRIBUTION") return <AttributionMark mark={balloonOf(props.markKey)} />;
  return <RatingDial mark={dialOf(props.markKey)} colour={props.colour} size="card" />;
}
