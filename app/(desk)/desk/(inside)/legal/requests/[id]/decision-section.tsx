import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { formatDay } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { DeskRequest } from "@/review/legal/find-requests";
import { requestOutcomes } from "@/review/legal/requests";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { decideRequestAction, reopenRequestAction } from "../../actions";

/** How a request ended, or the form that ends it. */
export async function DecisionSection(props: {
  readonly request: DeskRequest;
  readonly language: Language;
}) {
  const { request, language } = props;
  const { decision } = request;
  const t = await getTranslations("desk.legal");
  const id = <input type="hidden" name="requestId" value={request.id} />;
  return (
    <Section id="decision" title={t("decide")}>
      {decision ? (
        <Notice tone="done" title={t(`outcomes.${decision.outcome}`)}>
          <BidiText as="p" text={decision.note} className="whitespace-pre-line" />
          <p className="text-note text-faint">
            {t("decidedBy", {
              name: isolated(decision.decidedBy),
              date: formatDay(decision.decidedAt, language),
            })}
          </p>
          <Disclosure summary={t("reopen")} className="mt-3">
            <DeskForm action={reopenRequestAction} submit={t("reopen")} kind="quiet" small>
              {id}
              <FormText name="reason" label={t("reopenReason")} required />
            </DeskForm>
          </Disclosure>
        </Notice>
      ) : (
        <DeskForm action={decideRequestAction} submit={t("decide")}>
          {id}
          <FormSelect name="outcome" label={t("outcome")}>
            {requestOutcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {t(`outcomes.${outcome}`)}
              </option>
            ))}
          </FormSelect>
          <FormArea name="note" id="decision-note" label={t("decisionNote")} rows={3} required />
        </DeskForm>
      )}
    </Section>
  );
}
