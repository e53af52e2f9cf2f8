import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { omitReplyAction } from "./reply-actions";
import { ReplyItem } from "./reply-item";
import { ReplyRequestForm } from "./reply-request-form";

/** Who was asked what they say to it, until when, and what came of it; or why nobody was. */
export async function ReplySection(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
}) {
  const { claim, language } = props;
  const { requests, notAsked } = claim.rightOfReply;
  const t = await getTranslations("desk.reply");
  return (
    <Section id="reply" title={t("title")} aside={requests.length > 0 && requests.length}>
      {requests.length === 0 && (
        <p className="mb-4 text-faint">
          {notAsked ? t("notAsked", { reason: isolated(notAsked.reason) }) : t("empty")}
        </p>
      )}
      <ul className="divide-y divide-line">
        {requests.map((reply) => (
          <ReplyItem key={reply.id} reply={reply} claimId={claim.id} language={language} />
        ))}
      </ul>
      <div className="mt-4 grid gap-4">
        <Disclosure summary={t("ask")}>
          <ReplyRequestForm claim={claim} language={language} />
        </Disclosure>
        {requests.length === 0 && (
          <Disclosure summary={t("notAsk")}>
            <DeskForm action={omitReplyAction} submit={t("saveNotAsk")} kind="quiet" small>
              <input type="hidden" name="claimId" value={claim.id} />
              <input type="hidden" name="language" value={language} />
              <FormArea
                name="reason"
                label={t("notAskReason")}
                defaultValue={notAsked?.reason ?? ""}
                rows={2}
                required
              />
            </DeskForm>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
