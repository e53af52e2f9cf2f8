import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { directionOf, type Language } from "@/language/languages";
import type { PublishedRecord } from "@/publication/published-record";
import { firstSaidOn } from "@/publication/said-by";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { Day } from "./day";
import { LanguageLabel } from "./found-text";
import { AttributionRating, RatingName } from "./rating-word";
import { Speakers } from "./speakers";

/**
 * A verdict in a list: the dial at the line's start, the claim, the rating, who said it and when; and
 * where they did not say it, or not so, that: nobody is to answer for what others put in their mouth.
 */
export function VerdictLine(props: {
  readonly record: PublishedRecord;
  readonly language: Language;
  /** Under a heading of its own, the claim is one too. */
  readonly level?: 2 | 3;
  /** In place of who said it and when. */
  readonly about?: React.ReactNode;
  readonly children?: React.ReactNode;
}) {
  const { record, language, level = 2, about, children } = props;
  const wording = textIn(record.wording, language, record.language);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="grid grid-cols-[2rem_1fr] gap-x-3">
      <RatingDial mark={dialOf(record.content.key)} size="card" className="mt-1" />
      <div className="grid min-w-0 gap-1">
        <Heading
          {...(wording && { lang: wording.language, dir: directionOf(wording.language) })}
          className="font-words text-body leading-(--leading-title)"
        >
          <a
            href={`/${language}/verdicts/${encodeURIComponent(record.claimId)}`}
            className="link-quiet"
          >
            {withoutHiddenCharacters(wording?.text ?? "")}
          </a>
        </Heading>
        <LanguageLabel of={wording?.language ?? language} page={language} className="w-fit" />
        <p className="text-note text-faint">
          <span className="font-semibold text-ink">
            <RatingName rating={record.content} language={language} />
          </span>
          {" · "}
          {about ?? <WhoAndWhen record={record} language={language} />}
        </p>
        {record.attribution.key !== "confirmed" && (
          <p className="text-note">
            <AttributionRating rating={record.attribution} language={language} />
          </p>
        )}
        {children}
      </div>
    </article>
  );
}

function WhoAndWhen({ record, language }: { record: PublishedRecord; language: Language }) {
  const saidOn = firstSaidOn(record);
  return (
    <>
      <Speakers record={record} language={language} />
      {saidOn && (
        <>
          {" · "}
          <Day date={saidOn} language={language} />
        </>
      )}
    </>
  );
}

/** Verdicts under one another. */
export function VerdictLines(props: {
  readonly records: readonly PublishedRecord[];
  readonly language: Language;
  readonly level?: 2 | 3;
}) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {props.records.map((record) => (
        <li key={record.claimId} className="py-4">
          <VerdictLine record={record} language={props.language} level={props.level ?? 2} />
        </li>
      ))}
    </ul>
  );
}
