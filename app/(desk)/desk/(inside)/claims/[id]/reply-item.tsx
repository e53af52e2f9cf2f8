import { getTranslations } from "next-intl/server";
import { FormDate } from "@/app/(desk)/form/date";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import { today } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { RecordedReply } from "@/review/dossier/dossier";
import { type ReplyOutcome, replyOutcome } from "@/review/reply/reply-outcome";
import { environment } from "@/settings/environment";
import { BidiText } from "@/ui/bidi-text";
import { Disclosure } from "@/ui/lists";
import { Quotation } from "@/ui/quotation";
import { Tag, type TagDot, type TagTone } from "@/ui/tag";
import { recordReplyAction, withdrawReplyRequestAction } from "./reply-actions";

const looks: Record<ReplyOutcome, { tone: TagTone; dot: TagDot }> = {
  answered: { tone: "accent", dot: "full" },
  waiting: { tone: "plain", dot: "half" },
  "did-not-answer": { tone: "caution", dot: "empty" },
};

/** One who was asked: how, when, until when, and what came of it by now. */
export async function ReplyItem(props: {
  readonly reply: RecordedReply;
  readonly claimId: string;
  readonly language: Language;
}) {
  const { reply, language } = props;
  const { answer } = reply;
  const t = await getTranslations("desk.reply");
  const outcome = replyOutcome(reply, new Date(), environment().TIME_ZONE);
  const day = (date: string) => partialDateInWords(date, language);
  return (
    <li className="grid gap-3 py-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {t("line", {
          name: isolated(textIn(reply.asked, language)?.text ?? ""),
          how: t(`channels.${reply.kind}`),
          date: day(reply.askedOn),
        })}
        <Tag {...looks[outcome]} className="whitespace-normal">
          {t(`outcomes.${outcome}`, { date: day(answer?.answeredOn ?? reply.dueOn) })}
        </Tag>
      </p>
      {answer && (
        <Quotation lang={answer.language} kind="plain">
          <BidiText as="span" text={answer.text} lang={answer.language} />
        </Quotation>
      )}
      <ReplyForms reply={reply} claimId={props.claimId} />
    </li>
  );
}

async function ReplyForms(props: { readonly reply: RecordedReply; readonly claimId: string }) {
  const { reply, claimId } = props;
  const t = await getTranslations("desk.reply");
  const ids = (
    <>
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="requestId" value={reply.id} />
    </>
  );
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2 text-note *:open:basis-full">
      <Disclosure summary={t("record")}>
        <DeskForm
          action={recordReplyAction}
          submit={t("record")}
          small
          draft={`answer.${reply.id}`}
        >
          {ids}
          <FormArea
            name="answer"
            id={`answer-${reply.id}`}
            label={t("answer")}
            defaultValue={reply.answer?.text ?? ""}
            required
          />
          <FormDate
            name="answeredOn"
            id={`answered-on-${reply.id}`}
            type="date"
            label={t("answeredOn")}
            defaultValue={reply.answer?.answeredOn ?? today()}
            required
          />
        </DeskForm>
      </Disclosure>
      <Disclosure summary={t("withdraw")}>
        <DeskForm action={withdrawReplyRequestAction} submit={t("withdraw")} kind="danger" small>
          {ids}
          <FormText
            name="reason"
            id={`withdraw-${reply.id}`}
            label={t("withdrawReason")}
            required
          />
        </DeskForm>
      </Disclosure>
    </div>
  );
}
