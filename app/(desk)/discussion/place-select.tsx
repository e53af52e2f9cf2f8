"use client";

import { useEffect, useMemo, useState } from "react";
import { FormSelect } from "@/app/(desk)/form/fields";
import type { Place } from "./places";

/** So many places are in the page that the server sends. */
const fewPlaces = 30;

type Choice = Pick<Place, "place" | "label">;

/**
 * What a new thread is about. Of a long article's hundreds of passages most are added in the browser;
 * `sent`: a list of `Choice` as JSON, one value for the page to hand over.
 */
export function PlaceSelect(props: {
  readonly label: string;
  readonly sent: string;
  readonly chosen: string;
}) {
  const places = useMemo((): readonly Choice[] => JSON.parse(props.sent), [props.sent]);
  const [hasAll, setHasAll] = useState(false);
  useEffect(() => setHasAll(true), []);
  const shown = places.filter(
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
