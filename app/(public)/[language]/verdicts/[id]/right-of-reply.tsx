import { textIn } from "@/language/by-language";
import { partialDateInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import type { RecordedReply } from "@/publication/published-record";
import { outcomeWhenPublished } from "@/publication/reply-outcome";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Quotation } from "@/ui/quotation";
import { inDay } from "../../../day";
import { LanguageLabel } from "../../../found-text";
import type { Part } from "./part";

/** Who was asked what they say to it, and what they said; or why nobody was. */
export function RightOfReply({ record, site }: Part) {
  const { requests, notAsked } = record.rightOfReply;
  const t = translatorOf(site.language, "public");
  if (requests.length === 0 && !notAsked) return null;
  return (
    <Section id="reply" title={t("reply.title")}>
      {requests.length === 0 && notAsked && (
        <p>
          {t("reply.notAsked")} <BidiText text={notAsked.reason} lang={notAsked.language} />{" "}
          <LanguageLabel of={notAsked.language} page={site.language} />
        </p>
      )}
      <ul className="grid gap-5 print:gap-2">
        {requests.map((reply) => (
          <li key={reply.id} className="grid gap-2">
            <Asked reply={reply} record={record} site={site} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Asked({ reply, record, site }: Part & { readonly reply: RecordedReply }) {
  const { language } = site;
  const t = translatorOf(language, "public");
  const who = textIn(reply.asked, language);
  const { answer } = reply;
  const day = (date: string) => partialDateInWords(date, language);
  return (
    <>
      <p>
        {t.rich("reply.asked", {
          who: who?.text ?? "",
          how: t(`reply.channels.${reply.kind}`),
          date: day(reply.askedOn),
          ...inDay,
          name: (name) => <bdi lang={who?.language}>{name}</bdi>,
        })}{" "}
        <strong className="font-semibold">
          {t.rich(`reply.outcomes.${outcomeWhenPublished(record, reply, site.timeZone)}`, {
            date: day(answer?.answeredOn ?? reply.dueOn),
            ...inDay,
          })}
        </strong>
      </p>
      {answer && (
        <Quotation kind="plain" lang={answer.language}>
          <LanguageLabel of={answer.language} page={language} className="float-end ms-2" />
          <BidiText as="span" text={answer.text} lang={answer.language} hidden="show" />
        </Quotation>
      )}
    </>
  );
}
