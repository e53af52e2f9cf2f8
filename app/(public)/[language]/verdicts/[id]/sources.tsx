import { textIn } from "@/language/by-language";
import { partialDateInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import {
  citedIds,
  type PublishedRecord,
  type RecordedEvidence,
} from "@/publication/published-record";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Quotation } from "@/ui/quotation";
import { Tag } from "@/ui/tag";
import { Day, inDay } from "../../../day";
import { LanguageLabel } from "../../../found-text";
import { OutsideLink } from "../../../outside-link";
import type { PublicSite } from "../../../read";
import type { Part } from "./part";

const stances = ["SUPPORTS", "CONTRADICTS", "CONTEXT"] as const;

/**
 * Sources for, against and around the claim, in the order of their weight. Each keeps the number
 * that it has in the record, which is what the reasoning's citations point to.
 */
export function Sources({ record, site }: Part) {
  const t = translatorOf(site.language, "public");
  const numbered = record.evidence.map((evidence, index) => ({ evidence, number: index + 1 }));
  const document = textIn(record.texts, site.language, record.language)?.text.document;
  const cited = document ? citedIds(document) : [];
  const groups = stances.map((stance) => ({
    stance,
    sources: inOrder(
      record,
      numbered.filter(({ evidence }) => evidence.stance === stance),
    ),
  }));
  return (
    <Section
      id="sources"
      title={t("sources.title")}
      aside={record.evidence.length > 0 && t("sources.count", { count: record.evidence.length })}
    >
      {record.evidence.length === 0 && <p>{t("sources.none")}</p>}
      <div className="grid gap-6 print:gap-3">
        {groups
          .filter(({ sources }) => sources.length > 0)
          .map(({ stance, sources }) => (
            <div key={stance}>
              <h3 className="text-ui font-semibold">{t(`sources.${stance}`)}</h3>
              <ul className="mt-1 divide-y divide-line">
                {sources.map(({ evidence, number }) => (
                  <Source
                    key={evidence.id}
                    evidence={evidence}
                    number={number}
                    site={site}
                    isCited={cited.includes(evidence.id)}
                  />
                ))}
              </ul>
            </div>
          ))}
      </div>
    </Section>
  );
}

interface Numbered {
  readonly evidence: RecordedEvidence;
  readonly number: number;
}

/** Records of the first version know no weight: there, primary sources come first. */
function inOrder(record: PublishedRecord, sources: readonly Numbered[]): readonly Numbered[] {
  if (record.version !== 1) return sources;
  return [...sources].sort(
    (one, other) => Number(other.evidence.source.isPrimary) - Number(one.evidence.source.isPrimary),
  );
}

function Source(props: {
  readonly evidence: RecordedEvidence;
  readonly number: number;
  readonly site: PublicSite;
  /** The reasoning on this page cites it, so there is a way back. */
  readonly isCited: boolean;
}) {
  const { evidence, number, site, isCited } = props;
  const { source } = evidence;
  const { language } = site;
  const t = translatorOf(language, "public");
  return (
    <li id={`source-${number}`} className="grid grid-cols-[1.75rem_1fr] py-4 print:py-1.5">
      <span className="text-ui text-faint">
        {isCited ? (
          <a
            className="link inline-flex min-h-6 min-w-6 items-center"
            href={`#cites-${number}`}
            aria-label={t("sources.back", { number })}
          >
            [{number}]
          </a>
        ) : (
          `[${number}]`
        )}
      </span>
      <div className="grid min-w-0 gap-1.5">
        <p className="text-ui">
          {source.isConfidential ? (
            t("sources.confidential")
          ) : (
            <OutsideLink address={source.address}>
              <BidiText text={source.title} lang={evidence.language} />
            </OutsideLink>
          )}{" "}
          {source.isPrimary && <Tag dot="none">{t("sources.primary")}</Tag>}
        </p>
        <p className="text-note text-faint">
          <About evidence={evidence} site={site} />
        </p>
        <Weight evidence={evidence} site={site} />
        {evidence.excerpt && (
          <Quotation kind="plain" lang={evidence.language}>
            <LanguageLabel of={evidence.language} page={language} className="float-end ms-2" />
            <BidiText as="span" text={evidence.excerpt} lang={evidence.language} hidden="show" />
          </Quotation>
        )}
      </div>
    </li>
  );
}

/** What a reader should know before believing it: why it counts, and whom it may serve. */
function Weight({ evidence, site }: { evidence: RecordedEvidence; site: PublicSite }) {
  const { source, relevance } = evidence;
  const t = translatorOf(site.language, "public");
  const facts = [
    source.owner && [t(`sources.owners.${source.owner.kind}`), source.owner.name],
    source.interest && [t("sources.interest"), source.interest],
    relevance && [t("sources.relevance"), relevance],
  ].filter((fact) => Array.isArray(fact));
  return (
    <>
      {facts.map(([term, text]) => (
        <p key={term} className="text-note">
          <span className="text-faint">{text ? `${term}: ` : term}</span>
          {text && <BidiText text={text} />}
        </p>
      ))}
      {source.picture && <p className="text-note text-faint">{t("sources.picture")}</p>}
    </>
  );
}

/** Whose source it is, of what kind, of what day, and when it was seen. */
function About({ evidence, site }: { evidence: RecordedEvidence; site: PublicSite }) {
  const { source, seenOn } = evidence;
  const { language } = site;
  const t = translatorOf(language, "public");
  const names = source.isConfidential ? [] : [source.author, source.publisher];
  return (
    <>
      {names.map(
        (name) =>
          name && (
            <span key={name}>
              <BidiText text={name} />
              {" · "}
            </span>
          ),
      )}
      {t(`sources.kinds.${source.kind}`)}
      {" · "}
      {source.publishedOn && (
        <>
          <Day date={source.publishedOn} language={language} />
          {" · "}
        </>
      )}
      {t.rich("sources.seenOn", { date: partialDateInWords(seenOn, language), ...inDay })}
    </>
  );
}
