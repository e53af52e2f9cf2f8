import { getTranslations } from "next-intl/server";
import { TargetLink } from "@/app/(desk)/legal/target-link";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { RequestLine } from "@/review/legal/find-requests";
import { DeadlineTag } from "./deadline-tag";

/** A request in the list: what is asked, by whom, and how long there is. */
export async function RequestItem(props: {
  readonly request: RequestLine;
  readonly language: Language;
}) {
  const { request, language } = props;
  const t = await getTranslations("desk.legal");
  return (
    <li className="grid gap-1 py-4 sm:grid-cols-[1fr_auto] sm:gap-x-6">
      <a href={`/desk/legal/requests/${request.id}`} className="link-quiet font-semibold">
        {t(`kinds.${request.kind}`)} · <bdi>{request.fromWhom}</bdi>
      </a>
      <div className="sm:text-end">
        <DeadlineTag request={request} />
      </div>
      <p className="text-note text-faint">
        {t("by", { date: partialDateInWords(request.deadlineOn, language) })}
        {request.target && (
          <>
            {" · "}
            {t("about")}{" "}
            <TargetLink target={request.target} about={request.about} language={language} />
          </>
        )}
      </p>
    </li>
  );
}
