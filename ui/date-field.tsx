"use client";

import { type CalendarDate, parseDate } from "@internationalized/date";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components/Calendar";
import { DateInput, DatePicker, DateSegment } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Label } from "react-aria-components/Label";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { FieldError } from "./field";
import { popoverClass } from "./popover-class";

type CalendarName = "gregory" | "islamic-umalqura";

/**
 * A day, typed part by part or picked from a calendar. Sent as `name`, always an ISO day of the
 * Gregorian calendar ("2025-02-12"), whichever calendar it was entered in.
 */
export function DateField(props: {
  readonly name: string;
  readonly label: ReactNode;
  readonly language: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** ISO day. */
  readonly defaultValue?: string | null;
  readonly required?: boolean;
  readonly onChange?: (day: string | null) => void;
  /** The one that it is entered in at first: Gregorian unless told. */
  readonly calendar?: CalendarName;
  /** The words of the calendar's buttons. */
  readonly words: {
    readonly open: string;
    readonly previous: string;
    readonly next: string;
    /** Of the switch between the calendars; none: Gregorian alone. */
    readonly calendars?: Readonly<Record<CalendarName, string>>;
  };
}) {
  const { name, label, language, hint, error, words } = props;
  const [calendar, setCalendar] = useState<CalendarName>(props.calendar ?? "gregory");
  const [day, setDay] = useState<CalendarDate | null>(
    props.defaultValue ? parseDate(props.defaultValue) : null,
  );
  return (
    <I18nProvider locale={`${language}-u-ca-${calendar}-nu-latn`}>
      <DatePicker
        value={day}
        onChange={(next) => {
          setDay(next);
          props.onChange?.(next?.toString() ?? null);
        }}
        isRequired={props.required === true}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        shouldForceLeadingZeros
        className="grid gap-1.5"
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <Label className="text-ui font-semibold">{label}</Label>
          {words.calendars && (
            <CalendarSwitch names={words.calendars} chosen={calendar} onChoose={setCalendar} />
          )}
        </div>
        {hint && (
          <Text slot="description" className="text-note text-faint">
            {hint}
          </Text>
        )}
        <Group className="control flex! items-center gap-2 data-focus-within:outline-2 data-focus-within:outline-accent">
          <DateInput className="flex min-w-0 flex-1 flex-wrap">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-sm px-0.5 tabular-nums outline-none data-focused:bg-accent data-focused:text-on-accent data-placeholder:text-faint"
              />
            )}
          </DateInput>
          <Button aria-label={words.open} className="grid size-7 place-items-center text-faint">
            <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4" fill="none">
              <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" stroke="currentColor" strokeWidth="1.4" />
            </svg>
          </Button>
        </Group>
        {error && <FieldError>{error}</FieldError>}
        <Popover className={`${popoverClass} p-3`}>
          <Dialog className="outline-none">
            <Days previous={words.previous} next={words.next} />
          </Dialog>
        </Popover>
      </DatePicker>
      <input type="hidden" name={name} value={day?.toString() ?? ""} />
    </I18nProvider>
  );
}

function CalendarSwitch(props: {
  readonly names: Readonly<Record<CalendarName, string>>;
  readonly chosen: CalendarName;
  readonly onChoose: (name: CalendarName) => void;
}) {
  const other = props.chosen === "gregory" ? "islamic-umalqura" : "gregory";
  return (
    <button type="button" className="link min-h-6 text-note" onClick={() => props.onChoose(other)}>
      {props.names[other]}
    </button>
  );
}

function Days({ previous, next }: { readonly previous: string; readonly next: string }) {
  const arrow = "grid size-8 place-items-center rounded-control hover:bg-tint rtl:-scale-x-100";
  return (
    <Calendar className="w-fit">
      <div className="mb-2 flex items-center justify-between gap-2">
        <Button slot="previous" aria-label={previous} className={arrow}>
          ‹
        </Button>
        <Heading className="text-ui font-semibold" />
        <Button slot="next" aria-label={next} className={arrow}>
          ›
        </Button>
      </div>
      <CalendarGrid className="border-collapse">
        <CalendarGridHeader>
          {(name) => (
            <CalendarHeaderCell className="text-note font-normal text-faint">
              {name}
            </CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="grid size-9 cursor-pointer place-items-center rounded-control text-note tabular-nums outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:bg-tint data-outside-month:hidden data-selected:bg-accent data-selected:text-on-accent"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
