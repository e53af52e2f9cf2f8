"use client";

import { useEffect, useState } from "react";
import { FormSelect } from "@/app/(desk)/form/fields";
import type { Place } from "./places";

/** So many places are in the page that the server sends. */
const fewPlaces = 30;

/** What a new thread is about. Of a long article's hundreds of passages most are added in the browser. */
export function PlaceSelect(props: {
  readonly label: string;
  readonly places: readonly Pick<Place, "place" | "label">[];
  readonly chosen: string;
}) {
  const [hasAll, setHasAll] = useState(false);
  useEffect(() => setHasAll(true), []);
  const shown = props.places.filter(
    ({ place }, index) => hasAll || index < fewPlaces || place === props.chosen,
  );
  return (
    <FormSelect name="place" id="discussion-place" label={props.label} defaultValue={props.chosen}>
      {shown.map(({ place, label }) => (
        <option key={place} value={place} dir="auto">
          {label}
        </option>
      ))}
    </FormSelect>
  );
}
