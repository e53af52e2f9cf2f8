import { textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { byDate } from "@/publication/claim-review/appearances";
import { isRetracted } from "@/publication/published-record";
import { firstSaidOn } from "@/publication/said-by";
import { BidiText } from "@/ui/bidi-text";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";
import { Day } from "../../../day";
import { FoundBlock } from "../../../found-text";
import { RatingName } from "../../../rating-word";
import { Speakers, Via } from "../../../speakers";
import type { Part } from "./part";

/** The claim in its own words, who and when under it, the dial and the finding in a sentence. */
export function Head({ record, site, linked, level = 1 }: Part & { readonly level?: 1 | 2 }) {
  const { language } = site;
  const t = translatorOf(language, "public");
  const finding = textIn(record.texts, language, record.language);
  return (
    <header className="grid gap-6 print:gap-3">
      <div className="grid gap-3 print:gap-1">
        <p className="text-note text-faint">
          {t("verdict.claim")} · {t(`verdict.claimKinds.${record.claimKind}`)}
        </p>
        <FoundBlock
          as={`h${level}`}
          found={textIn(record.wording, language, record.language)}
          page={language}
          className="font-words text-display font-semibold"
        />
        <WhoAndWhen record={record} site={site} {...(linked && { linked })} />
      </div>
      <div className="flex items-start gap-4 border-y border-line py-5 sm:gap-6 print:py-3">
        <RatingDial
          mark={dialOf(record.content.key)}
          size="page"
          {...(isRetracted(record) && { className: "opacity-40 grayscale" })}
        />
        <div className="grid min-w-0 grow gap-1">
          <p className="text-lead font-semibold">
            <span className="sr-only">{t("verdict.verdict")}: </span>
            <RatingLine record={record} site={site} />
          </p>
          {finding && (
            <FoundBlock
              as="p"
              found={{ text: finding.text.finding, language: finding.language }}
              page={language}
              className="font-words text-lead"
            />
          )}
        </div>
      </div>
    </header>
  );
}

/** A retracted rating is struck through, and says so in a word. */
function RatingLine({ record, site }: Part) {
  const name = <RatingName rating={record.content} language={site.language} />;
  if (!isRetracted(record)) return name;
  const t = translatorOf(site.language, "public");
  return (
    <>
      <s>{name}</s> <span className="text-danger">({t("changes.retracted")})</span>
    </>
  );
}

function WhoAndWhen({ record, site, linked }: Part) {
  const { language } = site;
  const t = translatorOf(language, "public");
  const first = byDate(record.utterances)[0];
  const saidOn = firstSaidOn(record);
  return (
    <p className="text-ui text-faint">
      <span className="font-semibold text-ink">
        <Speakers record={record} language={language} linked={linked} />
      </span>
      {first?.via && (
        <>
          {" · "}
          <Via name={first.via} language={language} />
        </>
      )}
      {first?.occasion && (
        <>
          {" · "}
          <BidiText text={first.occasion} />
        </>
      )}
      {" · "}
      {saidOn ? <Day date={saidOn} language={language} /> : t("verdict.dateUnknown")}
    </p>
  );
}
