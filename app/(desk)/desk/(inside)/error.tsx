"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { Empty } from "@/ui/frame";

/** A bug: nothing was changed, and the number finds it in the log. */
export default function DeskError(props: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  const t = useTranslations("desk.errors");
  return (
    <Empty
      title={t("errorTitle")}
      action={
        <Button type="button" onClick={props.reset}>
          {t("retry")}
        </Button>
      }
    >
      {t("error", { id: props.error.digest ?? "—" })}
    </Empty>
  );
}
