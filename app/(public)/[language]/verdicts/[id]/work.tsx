import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { dayInWords, instantInWords } from "@/language/dates";
import { nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { verdictAddress } from "@/publication/claim-review/site";
import { lastAct } from "@/publication/published-record";
import type { PublishedVerdict } from "@/publication/read-published";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Fact, Facts } from "@/ui/lists";
import { inDay } from "../../../day";
import type { PublicSite } from "../../../read";
import { reportAddress } from "../../../report-address";
import { versionPath } from "./versions/version-links";

interface Props {
  readonly verdict: PublishedVerdict;
  readonly site: PublicSite;
}

/** Who did it and when, how to cite it, and how anybody can check that it was not changed. */
export function Work({ verdict, site }: Props) {
  return (
    <div className="grid gap-8 border-t border-ink pt-6 text-note print:gap-4 print:pt-3">
      <WhoAndWhen verdict={verdict} site={site} />
      <Citation verdict={verdict} site={site} />
      <Proof verdict={verdict} site={site} />
      <Report claimId={verdict.record.claimId} site={site} />
    </div>
  );
}

function WhoAndWhen({ verdict: { record }, site }: Props) {
  const t = translatorOf(site.language, "public");
  const published = record.history[0] ?? lastAct(record);
  const updated = lastAct(record);
  const time = (at: string) => (
    <time dateTime={at}>{instantInWords(at, site.language, site.timeZone)}</time>
  );
  return (
    <Section id="work" title={t("work.title")} level={3}>
      <Facts>
        <Fact term={t("work.checkedBy")}>
          <BidiText text={record.checkedBy} />
        </Fact>
        <Fact term={t("work.approvedBy")}>
          <BidiText text={record.approvedBy} />
        </Fact>
        <Fact term={t("work.published")}>{time(published.at)}</Fact>
        {updated !== published && <Fact term={t("work.updated")}>{time(updated.at)}</Fact>}
        <Fact term={t("work.reviewLanguage")}>
          {nameOfLanguage(record.language, site.language)}
        </Fact>
      </Facts>
    </Section>
  );
}

function Citation({ verdict: { record }, site }: Props) {
  const { language } = site;
  const t = translatorOf(language, "public");
  const claim = textIn(record.wording, language, record.language);
  const published = record.history[0] ?? lastAct(record);
  return (
    <Section id="cite" title={t("cite.title")} level={3}>
      <p>
        {t.rich("cite.citation", {
          newsroom: withoutHiddenCharacters(site.name),
          claim: withoutHiddenCharacters(claim?.text ?? ""),
          date: dayInWords(published.at, language, site.timeZone),
          ...inDay,
          name: (newsroom) => <bdi>{newsroom}</bdi>,
          words: (claimed) => <bdi lang={claim?.language}>{claimed}</bdi>,
        })}{" "}
        <bdi dir="ltr" className="wrap-anywhere">
          {verdictAddress(site.address, language, record.claimId)}
        </bdi>
      </p>
    </Section>
  );
}

/** An error is reported where the newsroom can be reached. */
function Report({ claimId, site }: { readonly claimId: string; readonly site: PublicSite }) {
  const t = translatorOf(site.language, "public");
  return (
    <Section id="report" title={t("report.title")} level={3} className="print:hidden">
      <p>
        {t("report.text")}{" "}
        <a href={reportAddress(site, claimId)} className="link">
          {t("report.link")}
        </a>
      </p>
    </Section>
  );
}

function Proof({ verdict, site }: Props) {
  const { claimId } = verdict.record;
  const { number } = lastAct(verdict.record);
  const t = translatorOf(site.language, "public");
  return (
    <Section id="proof" title={t("proof.title")} level={3}>
      <p>{t("proof.text", { number: String(verdict.logSequence) })}</p>
      <p className="mt-1">
        {t("proof.hash")}:{" "}
        <bdi dir="ltr" className="wrap-anywhere">
          {verdict.recordHash}
        </bdi>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 print:hidden">
        <a
          href={versionPath(site.language, claimId, number)}
          className="link inline-flex min-h-6 items-center"
        >
          {t("proof.version", { number })}
        </a>
        <a href={`/${site.language}/log`} className="link inline-flex min-h-6 items-center">
          {t("proof.log")}
        </a>
      </p>
    </Section>
  );
}
