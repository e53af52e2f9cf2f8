import type { ReactNode } from "react";
import { withoutHiddenCharacters } from "@/language/bidi";
import { nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { RecordedUtterance } from "@/publication/published-record";
import { speakerNameOf } from "@/publication/said-by";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { MarkedText } from "@/ui/marked-text";
import { Quotation } from "@/ui/quotation";
import { Day } from "../../../day";
import { LanguageLabel } from "../../../found-text";
import { OutletName } from "../../../outlet-name";
import { OutsideLink } from "../../../outside-link";
import type { PublicSite } from "../../../read";
import { SpeakerName, Via } from "../../../speakers";
import type { Part } from "./part";

/** Every place where it was said: the passage with the words marked, and where it appeared. */
export function ExactWords({ record, site, linked }: Part) {
  const t = translatorOf(site.language, "public");
  return (
    <Section
      id="words"
      title={t("words.title")}
      aside={t("words.count", { count: record.utterances.length })}
    >
      <ol className="grid gap-8 print:gap-4">
        {record.utterances.map((utterance) => (
          <li key={utterance.id}>
            <Quotation
              lang={utterance.language}
              source={<Place utterance={utterance} site={site} linked={linked} />}
            >
              <LanguageLabel
                of={utterance.language}
                page={site.language}
                className="float-end ms-2"
              />
              <MarkedText text={utterance.context.passage} marks={marksOf(utterance)} />
            </Quotation>
            <Translations utterance={utterance} site={site} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The words in the page's language, kept apart from the exact ones, and who put them so. */
function Translations({ utterance, site }: { utterance: RecordedUtterance; site: PublicSite }) {
  const { language } = site;
  const t = translatorOf(language, "public");
  const found = utterance.translations[language];
  if (!found) return null;
  return (
    <Quotation
      kind="plain"
      lang={language}
      className="mt-3"
      source={t.rich("words.translator", {
        translator: withoutHiddenCharacters(found.translator),
        name: (name) => <bdi>{name}</bdi>,
      })}
    >
      <span className="me-2 font-sans text-note text-faint">
        {t("words.translation", { language: nameOfLanguage(language, language) })}
      </span>
      <BidiText as="span" text={found.text} lang={language} />
    </Quotation>
  );
}

/** The statement has a ground behind it; within it, what stood between quotation marks a line. */
export function marksOf({ context }: RecordedUtterance) {
  return [
    { ...context.statement, className: "bg-mark text-inherit" },
    ...context.quotes.map((quote) => ({ ...quote, className: "marked" })),
  ];
}

function Place(props: {
  readonly utterance: RecordedUtterance;
  readonly site: PublicSite;
  readonly linked: ReadonlySet<string> | undefined;
}) {
  const { utterance, site, linked } = props;
  const { language } = site;
  const t = translatorOf(language, "public");
  const { article, saidOn, occasion, via } = utterance;
  const speaker = speakerNameOf(utterance, language);
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_1fr] print:grid-cols-[8rem_1fr]">
      <Pair term={t("verdict.speaker")}>
        {speaker ? (
          <SpeakerName
            name={speaker}
            language={language}
            id={utterance.speaker?.id}
            linked={linked}
          />
        ) : (
          t("verdict.unnamedSpeaker")
        )}
        {via && (
          <>
            {" · "}
            <Via name={via} language={language} />
          </>
        )}
        {" · "}
        {t(`words.kinds.${utterance.kind}`)}
      </Pair>
      {(occasion || saidOn) && (
        <Pair term={t("words.occasion")}>
          {occasion && <BidiText text={occasion} />}
          {occasion && saidOn && " · "}
          {saidOn && <Day date={saidOn} language={language} />}
        </Pair>
      )}
      <Pair term={t("words.appearance")}>
        <OutsideLink address={article.address}>
          <BidiText text={article.title} />
        </OutsideLink>
        {article.outlet && (
          <>
            {" · "}
            <OutletName
              outlet={article.outlet}
              language={language}
              isLinked={linked?.has(article.outlet.id) ?? false}
            />
          </>
        )}
        {article.publishedOn && (
          <>
            {" · "}
            <Day date={article.publishedOn} language={language} />
          </>
        )}
        {!article.address && ` · ${t("words.addressUnknown")}`}
        {linked?.has(article.id) && (
          <>
            {" · "}
            <a href={`/${language}/articles/${article.id}`} className="link">
              {translatorOf(language, "browse")("article.link")}
            </a>
          </>
        )}
      </Pair>
      {utterance.address && (
        <Pair term={t("words.original")}>
          <OutsideLink address={utterance.address} spelled />
          {utterance.timeCode && <> · {t("words.timeCode", { code: utterance.timeCode })}</>}
        </Pair>
      )}
    </dl>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid print:col-span-2 print:grid print:grid-cols-subgrid">
      <dt>{term}</dt>
      <dd className="text-ink">{children}</dd>
    </div>
  );
}
