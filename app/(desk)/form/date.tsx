"use client";

import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { hijriInWords, isPartialDate, partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import { TextField } from "@/ui/controls";
import { useFormField } from "./form-state";

// Most dates are typed; the calendar comes when somebody asks for it.
const DateField = dynamic(() => import("@/ui/date-field").then((module) => module.DateField));

/**
 * A date, sent by the Gregorian calendar (EDTF: 2025, 2025-02 or 2025-02-12) and entered in that or
 * the Hijri one; what was entered in one is shown in the other. `type="date"`: whole days alone.
 */
export function FormDate(props: ComponentProps<typeof TextField>) {
  const t = useTranslations("desk.evidence");
  const language = useLocale() as Language;
  const field = useFormField(props);
  const [day, setDay] = useState(String(props.defaultValue ?? ""));
  const [inHijri, setInHijri] = useState(false);
  const other = inHijri ? isPartialDate(day) && partialDateInWords(day, language) : null;
  return (
    <div className={`grid content-start gap-1 ${props.className ?? ""}`}>
      {inHijri ? (
        <DateField
          name={props.name}
          label={props.label}
          hint={props.hint}
          error={field.error}
          language={language}
          calendar="islamic-umalqura"
          defaultValue={day.length === 10 && isPartialDate(day) ? day : null}
          onChange={(next) => setDay(next ?? "")}
          words={{ open: t("openCalendar"), previous: t("previousMonth"), next: t("nextMonth") }}
        />
      ) : (
        <TextField
          inputMode="numeric"
          {...props}
          {...field}
          className=""
          defaultValue={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      )}
      <p className="flex flex-wrap justify-between gap-x-3 text-note text-faint">
        <output>{other || hijriInWords(day, language)}</output>
        <button type="button" className="link min-h-6" onClick={() => setInHijri(!inHijri)}>
          {t(inHijri ? "byGregorian" : "byHijri")}
        </button>
      </p>
    </div>
  );
}
