import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { NearVerdict } from "@/publication/browse/nearest";
import type { SearchAnswer, SearchInput } from "@/publication/browse/search";
import { snippetOf } from "@/publication/browse/snippet";
import type { PublishedRecord } from "@/publication/published-record";
import { ButtonLink } from "@/ui/button";
import { Section } from "@/ui/frame";
import { MarkedText } from "@/ui/marked-text";
import { Quotation } from "@/ui/quotation";
import { VerdictLine } from "../../verdict-line";
import { searchPath } from "./search-query";

/** "Already checked?": what was published that is nearest to a sentence, and how near it is. */
export function Near(props: {
  readonly verdicts: readonly NearVerdict[];
  readonly language: Language;
}) {
  const { verdicts, language } = props;
  const t = translatorOf(language, "browse");
  return (
    <Section id="near" title={t("search.nearTitle")}>
      <p className="mb-4 text-note text-faint">
        {verdicts.length > 0 ? t("search.nearText") : t("search.nothingNear")}
      </p>
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {verdicts.map(({ record, likeness }) => (
          <li key={record.claimId} className="py-4">
            <VerdictLine record={record} language={language} level={3}>
              <p className="text-note">
                {t("search.likeness", { percent: Math.round(likeness * 100) })}
              </p>
            </VerdictLine>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Verdicts that hold the words, with the place where they stand. */
export function Found(props: {
  readonly answer: SearchAnswer;
  readonly input: SearchInput;
  readonly language: Language;
}) {
  const { answer, input, language } = props;
  const { verdicts, count, next, words } = answer;
  const t = translatorOf(language, "browse");
  return (
    <Section
      id="found"
      title={t("search.foundTitle")}
      aside={count > 0 && t("search.found", { count })}
    >
      {count === 0 && <p>{t("search.nothing")}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {verdicts.map(({ record }) => (
          <li key={record.claimId} className="py-4">
            <VerdictLine record={record} language={language} level={3}>
              <Place record={record} words={words} language={language} />
            </VerdictLine>
          </li>
        ))}
      </ul>
      {next && (
        <p className="mt-6">
          <ButtonLink href={searchPath(language, { ...input, after: next })} rel="next">
            {t("search.more")}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}

function Place(props: {
  readonly record: PublishedRecord;
  readonly words: SearchAnswer["words"];
  readonly language: Language;
}) {
  const snippet = snippetOf(props.record, props.words, props.language);
  if (!snippet) return null;
  return (
    <Quotation kind="plain" lang={snippet.language}>
      <MarkedText text={snippet.text} marks={snippet.found} />
    </Quotation>
  );
}
