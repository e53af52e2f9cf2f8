"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import type { SpeakerPicker as Picker } from "./speaker-picker";

const SpeakerPicker = dynamic(
  () => import("./speaker-picker").then((module) => module.SpeakerPicker),
  { ssr: false },
);

/** The picker once it is in sight: where it lies in a part that is closed, its script is not loaded. */
export function SpeakerPickerInSight(props: ComponentProps<typeof Picker>) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);

  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  if (isSeen) return <SpeakerPicker {...props} />;
  return (
    <div ref={place} className="min-h-20">
      <input type="hidden" name={props.name} value={props.chosen?.id ?? ""} />
    </div>
  );
}
