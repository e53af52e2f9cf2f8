"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/aria-button";
import { DateField } from "@/ui/date-field";
import { Dialog } from "@/ui/dialog";

/** Asks for the day on which the picked claims are due. */
export function DayDialog(props: {
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("desk.queue.bulk");
  const [day, setDay] = useState<string | null>(null);
  return (
    <Dialog
      isOpen
      title={t("due")}
      closeLabel={t("close")}
      onOpenChange={(isOpen) => isOpen || props.onClose()}
    >
      <div className="grid gap-4">
        <DateField
          name="dueOn"
          label={t("day")}
          language={useLocale()}
          onChange={setDay}
          words={{ open: t("calendar"), previous: t("monthBefore"), next: t("monthAfter") }}
        />
        <Button kind="primary" isDisabled={!day} onPress={() => day && props.onChoose(day)}>
          {t("setDay")}
        </Button>
      </div>
    </Dialog>
  );
}
