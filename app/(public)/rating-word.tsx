import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { RecordedRating } from "@/publication/published-record";
import { AttributionMark } from "@/ui/attribution-mark";
import { BidiText } from "@/ui/bidi-text";
import { type DialSize, RatingDial } from "@/ui/rating-dial";
import { balloonOf, dialOf } from "@/ui/rating-marks";

/** A content rating: the dial and its word, as it was called on the day of publication. */
export function ContentRating(props: {
  readonly rating: RecordedRating;
  readonly language: Language;
  readonly size?: DialSize;
  /** Retracted: the word is struck through. */
  readonly struck?: boolean;
}) {
  const name = <RatingName rating={props.rating} language={props.language} />;
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <RatingDial
        mark={dialOf(props.rating.key)}
        size={props.size ?? "line"}
        {...(props.struck && { className: "opacity-40 grayscale" })}
      />
      {props.struck ? <s>{name}</s> : name}
    </span>
  );
}

/** An attribution rating: the balloon and its word. */
export function AttributionRating(props: {
  readonly rating: RecordedRating;
  readonly language: Language;
}) {
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <AttributionMark mark={balloonOf(props.rating.key)} />
      <RatingName rating={props.rating} language={props.language} />
    </span>
  );
}

/** The word of a rating alone. */
export function RatingName(props: {
  readonly rating: RecordedRating;
  readonly language: Language;
}) {
  const found = textIn(props.rating.texts, props.language);
  return <BidiText text={found?.text.name ?? props.rating.key} lang={found?.language} />;
}
