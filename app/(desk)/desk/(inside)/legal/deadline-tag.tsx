import { useTranslations } from "next-intl";
import type { RequestLine } from "@/review/legal/find-requests";
import { Tag } from "@/ui/tag";

/** In days: nearer than this asks for care. */
const soon = 3;

/** How long there is, or how a request ended: in words, never by colour alone. */
export function DeadlineTag({
  request,
}: {
  readonly request: Pick<RequestLine, "decision" | "daysLeft">;
}) {
  const t = useTranslations("desk.legal");
  const { decision, daysLeft } = request;
  if (decision) return <Tag dot="full">{t(`outcomes.${decision.outcome}`)}</Tag>;
  if (daysLeft < 0) {
    return (
      <Tag tone="danger" dot="full">
        {t("overdue", { days: -daysLeft })}
      </Tag>
    );
  }
  return (
    <Tag tone={daysLeft <= soon ? "caution" : "plain"} dot={daysLeft <= soon ? "half" : "empty"}>
      {t("left", { days: daysLeft })}
    </Tag>
  );
}
