import { getTranslations } from "next-intl/server";
import { ActButton } from "@/app/(desk)/form/act-button";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { TextIn } from "@/app/(desk)/outside-text";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import { type Language, nameOfLanguage } from "@/language/languages";
import type { MessageLine } from "@/readers/list-messages";
import { messageOutcomes } from "@/readers/work-on-messages";
import { BidiText } from "@/ui/bidi-text";
import { ButtonLink } from "@/ui/button";
import { Disclosure, Fact, Facts } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { answerMessageAction, takeMessageAction } from "./actions";

/** A message as it came, who looks at it, and the form that answers its reader. */
export async function MessageItem(props: {
  readonly message: MessageLine;
  readonly language: Language;
}) {
  const { message, language } = props;
  const { id, kind, text, address, pictureAddress, claim, takenBy, answer } = message;
  const t = await getTranslations("desk.readers");
  return (
    <li className="grid gap-3 py-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-faint">
        <Tag tone={kind === "ERROR" ? "caution" : "plain"} dot="none">
          {t(`kinds.${kind}`)}
        </Tag>
        <span>{formatInstant(message.sentAt, language)}</span>
        <span>{nameOfLanguage(message.language, language)}</span>
        {takenBy && <span>{t("takenBy", { name: isolated(takenBy) })}</span>}
      </p>
      <BidiText
        as="p"
        text={text}
        hidden="show"
        className="max-w-measure border-s-2 border-line ps-4 font-words whitespace-pre-line"
      />
      <Facts>
        {claim && (
          <Fact term={t("about")}>
            <a className="link" href={`/desk/claims/${claim.id}`}>
              <TextIn texts={claim.wording} language={language} />
            </a>
          </Fact>
        )}
        {address && <Address term={t("address")} address={address} />}
        {pictureAddress && <Address term={t("picture")} address={pictureAddress} />}
      </Facts>
      {answer && (
        <Notice tone="done" title={t(`outcomes.${answer.outcome}`)}>
          {answer.text && <BidiText as="p" text={answer.text} className="whitespace-pre-line" />}
          <p className="text-note text-faint">
            {t("answeredBy", {
              name: isolated(answer.by),
              time: formatInstant(answer.at, language),
            })}
          </p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {!takenBy && !answer && (
          <ActButton action={takeMessageAction} fields={{ messageId: id }}>
            {t("take")}
          </ActButton>
        )}
        {kind === "CLAIM" && !answer && (
          <ButtonLink kind="quiet" size="small" href={`/desk/articles/new?reader=${id}`}>
            {t("toDesk")}
          </ButtonLink>
        )}
      </div>
      <Disclosure summary={t(answer ? "answerAgain" : "reply")}>
        <DeskForm
          action={answerMessageAction}
          submit={t("send")}
          kind="quiet"
          draft={`reader-${id}`}
        >
          <input type="hidden" name="messageId" value={id} />
          <input type="hidden" name="insteadOf" value={answer?.id ?? ""} />
          <FormSelect name="outcome" id={`outcome-${id}`} label={t("outcome")}>
            {messageOutcomes[kind].map((outcome) => (
              <option key={outcome} value={outcome}>
                {t(`outcomes.${outcome}`)}
              </option>
            ))}
          </FormSelect>
          <FormArea name="answer" id={`answer-${id}`} label={t("answerText")} rows={3} />
          {kind === "CLAIM" && (
            <FormText
              name="claim"
              id={`claim-${id}`}
              label={t("claim")}
              hint={t("claimHint")}
              dir="ltr"
            />
          )}
        </DeskForm>
      </Disclosure>
    </li>
  );
}

/** An address from outside: to be read, and opened by whoever decides to. */
function Address({ term, address }: { readonly term: string; readonly address: string }) {
  return (
    <Fact term={term}>
      <a className="link break-all" dir="ltr" href={address} rel="noreferrer noopener nofollow">
        {address}
      </a>
    </Fact>
  );
}
