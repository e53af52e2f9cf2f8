"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { FormArea } from "@/app/(desk)/form/fields";
import { Button } from "@/ui/button";

// The list of people comes when somebody is called.
const ColleaguePicker = dynamic(() =>
  import("./colleague-picker").then((module) => module.ColleaguePicker),
);

/** Where a comment is written. An "@", or the button for thumbs, opens the list of colleagues. */
export function CommentField(props: {
  readonly id: string;
  readonly label: string;
  readonly rows?: number;
}) {
  const t = useTranslations("desk.discussion");
  const around = useRef<HTMLDivElement>(null);
  /** Where the name goes, in UTF-16 units of what is typed; null: nobody is being chosen. */
  const [place, setPlace] = useState<{ from: number; to: number } | null>(null);
  const field = () => around.current?.querySelector("textarea");

  function lookForAt(area: HTMLTextAreaElement) {
    const to = area.selectionStart;
    if (/(^|[\s(«])@$/u.test(area.value.slice(0, to))) setPlace({ from: to - 1, to });
  }

  function pressed() {
    const area = field();
    if (area) setPlace({ from: area.selectionStart, to: area.selectionEnd });
  }

  function choose(name: string | null) {
    const area = field();
    if (area && place && name) {
      const joins = /\S$/.test(area.value.slice(0, place.from));
      area.setRangeText(`${joins ? " " : ""}@${name} `, place.from, place.to, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    setPlace(null);
    // The list gives the focus back to what had it; the writer goes on behind the name.
    setTimeout(() => area?.focus(), 0);
  }

  return (
    <div ref={around} className="grid gap-2" data-writing="discussion">
      <FormArea
        name="text"
        id={props.id}
        label={props.label}
        rows={props.rows ?? 3}
        maxLength={5_000}
        required
        onInput={({ currentTarget }) => lookForAt(currentTarget)}
      />
      <div>
        <Button type="button" kind="plain" size="small" onClick={pressed}>
          <span aria-hidden="true">@</span>
          {t("mention")}
        </Button>
        {place && <ColleaguePicker anchor={around} onChoose={choose} />}
      </div>
    </div>
  );
}
