import { getTranslations } from "next-intl/server";
import { FormDate } from "@/app/(desk)/form/date";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormSelect, FormText } from "@/app/(desk)/form/fields";
import { today } from "@/app/(desk)/times";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { replyChannels } from "@/review/reply/request-reply";
import { requestReplyAction } from "./reply-actions";

/** Records that somebody was asked: one of the claim's speakers, or somebody else by name. */
export async function ReplyRequestForm(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
}) {
  const { claim, language } = props;
  const t = await getTranslations("desk");
  const speakers = new Map(
    claim.utterances.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker.names]] : [])),
  );
  return (
    <DeskForm action={requestReplyAction} submit={t("reply.save")} draft={`reply.${claim.id}`}>
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="language" value={language} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormSelect
          name="speakerId"
          label={t("reply.who")}
          defaultValue={[...speakers.keys()][0] ?? ""}
        >
          {[...speakers].map(([id, names]) => (
            <option key={id} value={id}>
              {textIn(names, language)?.text}
            </option>
          ))}
          <option value="">{t("reply.whoOther")}</option>
        </FormSelect>
        <FormText
          name="asked"
          label={t("reply.asked")}
          hint={t("reply.askedHint")}
          optional={t("form.optional")}
        />
        <FormSelect name="channel" label={t("reply.channel")}>
          {replyChannels.map((channel) => (
            <option key={channel} value={channel}>
              {t(`reply.channels.${channel}`)}
            </option>
          ))}
        </FormSelect>
        <span className="max-sm:hidden" />
        <FormDate
          name="askedOn"
          type="date"
          label={t("reply.askedOn")}
          defaultValue={today()}
          required
        />
        <FormDate name="dueOn" type="date" label={t("reply.dueOn")} required />
      </div>
    </DeskForm>
  );
}
