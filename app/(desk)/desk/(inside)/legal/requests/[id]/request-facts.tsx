import { getTranslations } from "next-intl/server";
import { TargetLink } from "@/app/(desk)/legal/target-link";
import { formatDay } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { DeskRequest } from "@/review/legal/find-requests";
import { Fact, Facts } from "@/ui/lists";

/** From whom, how, when, until when, about what. */
export async function RequestFacts(props: {
  readonly request: DeskRequest;
  readonly language: Language;
}) {
  const { request, language } = props;
  const t = await getTranslations("desk.legal");
  return (
    <Facts>
      <Fact term={t("receivedOn")}>{partialDateInWords(request.receivedOn, language)}</Fact>
      <Fact term={t("deadlineOn")}>{partialDateInWords(request.deadlineOn, language)}</Fact>
      <Fact term={t("receivedBy")}>
        <bdi>{request.receivedBy}</bdi>
      </Fact>
      {request.target && (
        <Fact term={t("concerns")}>
          <TargetLink target={request.target} about={request.about} language={language} />
        </Fact>
      )}
      <Fact term={t("recorded")}>
        {t("recordedBy", {
          name: isolated(request.recordedBy),
          date: formatDay(request.recordedAt, language),
        })}
      </Fact>
    </Facts>
  );
}
