import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { PublishedRecord } from "@/publication/published-record";
import { classes } from "@/ui/classes";
import { Day } from "./day";
import { FoundIn } from "./found-text";
import { ContentRating } from "./rating-word";
import { firstSaidOn, Speakers } from "./speakers";

/** A verdict on the front page: the claim, who said it and when, the rating, the finding. */
export function Teaser(props: {
  readonly record: PublishedRecord;
  readonly language: Language;
  /** The first of the page stands larger. */
  readonly leads?: boolean;
}) {
  const { record, language, leads } = props;
  const saidOn = firstSaidOn(record);
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
      <h2
        className={classes(
          "font-words",
          leads ? "text-display font-semibold" : "text-lead leading-(--leading-title)",
        )}
      >
        <a
          href={`/${language}/verdicts/${encodeURIComponent(record.claimId)}`}
          className="link-quiet"
        >
          <FoundIn found={textIn(record.wording, language, record.language)} page={language} />
        </a>
      </h2>
      <div className={classes("grid gap-1", leads && "max-w-measure")}>
        <ContentRating rating={record.content} language={language} size="card" />
        {finding && (
          <p className={leads ? "text-body" : "text-ui"}>
            <FoundIn
              found={{ text: finding.text.finding, language: finding.language }}
              page={language}
            />
          </p>
        )}
      </div>
    </article>
  );
}
