import { TextIn } from "@/app/(desk)/outside-text";
import { StageTag } from "@/app/(desk)/stage-tag";
import { formatDay, formatInstant } from "@/app/(desk)/times";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { QueueLine } from "@/review/queue/list-claims";
import { BidiText } from "@/ui/bidi-text";
import { Meter } from "@/ui/meter";
import { Tag } from "@/ui/tag";
import { DueTag } from "./due-tag";
import { PickBox } from "./picked";

/** A claim in the queue: its words, whose it is, where it stands and since when. */
export function ClaimItem(props: {
  readonly claim: QueueLine;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}) {
  const { claim, language, today } = props;
  const t = translatorOf(language, "desk");
  const isOpen = ["in-progress", "awaiting-approval", "returned", "approved"].includes(claim.stage);
  const words = textIn(claim.wording, language)?.text ?? "";
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 py-3 has-checked:bg-tint md:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span className="pt-1">
        <PickBox id={claim.id} label={t("queue.pick", { claim: words })} />
      </span>
      <a href={`/desk/claims/${claim.id}`} className="link-quiet min-w-0 font-words text-body">
        <TextIn texts={claim.wording} language={language} />
      </a>
      <div className="col-start-2 flex flex-wrap items-center gap-2 md:col-start-3 md:justify-end">
        <Marks claim={claim} language={language} today={today} />
        <StageTag stage={claim.stage} language={language} />
      </div>
      <p className="col-start-2 flex min-w-0 flex-wrap items-center gap-x-3 text-note text-faint md:col-end-4">
        <SpeakerOf claim={claim} language={language} nobody={t("queue.noSpeaker")} />
        {claim.kind && <span>{t(`claimKinds.${claim.kind}`)}</span>}
        <span>{t("queue.since", { date: formatDay(claim.stageSince, language) })}</span>
        {claim.assignee && <bdi className="text-ink">{claim.assignee.name}</bdi>}
        {!claim.assignee && isOpen && <span>{t("queue.nobody")}</span>}
        {claim.worth > 0 && (
          <span className="inline-flex items-center gap-1.5">
            <Meter value={claim.worth} />
            {t("queue.worthOf", { percent: `${Math.round(claim.worth * 100)}%` })}
          </span>
        )}
        {claim.topics.map(({ id, names }) => (
          <a key={id} href={`/desk?topic=${id}`} className="link inline-flex min-h-6 items-center">
            <TextIn texts={names} language={language} />
          </a>
        ))}
        {claim.embargoUntil && claim.embargoUntil > new Date() && (
          <span>{t("queue.embargoed", { time: formatInstant(claim.embargoUntil, language) })}</span>
        )}
      </p>
    </li>
  );
}

function SpeakerOf(props: {
  readonly claim: QueueLine;
  readonly language: Language;
  readonly nobody: string;
}) {
  const { speaker, speakerName } = props.claim;
  if (speaker) {
    return (
      <a
        href={`/desk?speaker=${speaker.id}`}
        className="link-quiet inline-flex min-h-6 items-center text-ink"
      >
        <TextIn texts={speaker.names} language={props.language} />
      </a>
    );
  }
  return speakerName ? <BidiText text={speakerName} /> : <span>{props.nobody}</span>;
}

/** What makes a claim urgent, each in words: due, flagged, to be looked at again, important. */
function Marks(props: {
  readonly claim: QueueLine;
  readonly language: Language;
  readonly today: string;
}) {
  const { claim, language, today } = props;
  const t = translatorOf(language, "desk");
  const { dueOn, reach, harm, lookAgainOn } = claim;
  const looksAgain = lookAgainOn !== null && lookAgainOn <= today && claim.stage !== "set-aside";
  return (
    <>
      {claim.isHeld && (
        <Tag tone="danger" dot="none">
          {t("legal.held")}
        </Tag>
      )}
      {claim.flags.map((reason) => (
        <Tag key={reason} tone="danger" dot="full">
          {t(`queue.flags.${reason}`)}
        </Tag>
      ))}
      {looksAgain && (
        <Tag tone="caution" dot="half">
          {t("queue.lookAgain")}
        </Tag>
      )}
      {reach !== null && harm !== null && (
        <Tag tone={reach * harm >= 6 ? "caution" : "plain"} dot="none">
          {t("queue.priorityOf", { reach, harm })}
        </Tag>
      )}
      {dueOn && <DueTag dueOn={dueOn} today={today} language={language} />}
    </>
  );
}
