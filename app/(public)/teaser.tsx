import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { directionOf, type Language } from "@/language/languages";
import type { PublishedRecord } from "@/publication/published-record";
import { firstSaidOn } from "@/publication/said-by";
import { BidiText } from "@/ui/bidi-text";
import { classes } from "@/ui/classes";
import { Day } from "./day";
import { LanguageLabel } from "./found-text";
import { ContentRating } from "./rating-word";
import { Speakers } from "./speakers";

/** A verdict on the front page: the claim, who said it and when, the rating, the finding. */
export function Teaser(props: {
  readonly record: PublishedRecord;
  readonly language: Language;
  /** The first of the page stands larger. */
  readonly leads?: boolean;
}) {
  const { record, language, leads } = props;
  const saidOn = firstSaidOn(record);
  const wording = textIn(record.wording, language, record.language);
  const finding = textIn(record.texts, language, record.language);
  return (
    <article className="grid content-start gap-2">
      <p className="text-note text-faint">
        <span className="text-ink">
          <Speakers record={record} language={language} />
        </span>
        {saidOn && (
          <>
            {" · "}
            <Day date={saidOn} language={language} />
          </>
        )}
      </p>
      <LanguageLabel of={wording?.language ?? language} page={language} className="w-fit" />
      <h2
        {...(wording && { lang: wording.language, dir: directionOf(wording.language) })}
        className={classes(
          "font-words",
          leads ? "text-display font-semibold" : "text-lead leading-(--leading-title)",
        )}
      >
        <a
          href={`/${language}/verdicts/${encodeURIComponent(record.claimId)}`}
          className="link-quiet"
        >
          {withoutHiddenCharacters(wording?.text ?? "")}
        </a>
      </h2>
      <div className={classes("grid gap-1", leads && "max-w-measure")}>
        <ContentRating rating={record.content} language={language} size="card" />
        {finding && (
          <BidiText
            as="p"
            text={finding.text.finding}
            lang={finding.language}
            className={leads ? "text-body" : "text-ui"}
          />
        )}
      </div>
    </article>
  );
}
