import { instantInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import type { LogEntry, LogPage } from "@/publication/browse/list-log";
import { Empty, Section } from "@/ui/frame";
import { MonthsFrame } from "../../months-frame";
import type { PublicSite } from "../../read";
import { versionPath } from "../verdicts/[id]/versions/version-links";

/** The public log for people: what it is, how to check it, and its entries, the latest first. */
export function PublicLogPage(props: {
  readonly site: PublicSite;
  readonly page: LogPage<LogEntry>;
}) {
  const { site, page } = props;
  const { month, entries, count } = page;
  const t = translatorOf(site.language, "browse");
  const isLatest = month === null;
  const intro = isLatest && <p className="mt-1 text-body">{t("log.text")}</p>;
  return (
    <MonthsFrame of="log" {...{ site, page, intro }}>
      {isLatest && <HowToCheck site={site} />}
      <Section id="entries" title={t("log.entries")} aside={t("log.count", { count })}>
        {entries.length === 0 && <Empty title={t("log.emptyTitle")}>{t("log.emptyText")}</Empty>}
        <ol reversed className="divide-y divide-line border-y border-line empty:hidden">
          {entries.map((entry) => (
            <li key={entry.sequence} className="grid grid-cols-[3rem_1fr] py-3">
              <Entry entry={entry} site={site} />
            </li>
          ))}
        </ol>
      </Section>
    </MonthsFrame>
  );
}

function HowToCheck({ site }: { readonly site: PublicSite }) {
  const t = translatorOf(site.language, "browse");
  return (
    <Section id="how" title={t("log.how")}>
      <ol className="list-decimal space-y-1 ps-6 text-ui">
        <li>
          {t.rich("log.steps.one", {
            log: (words) => (
              <a href="/public-log.json" className="link">
                {words}
              </a>
            ),
            keys: (words) => (
              <a href="/.well-known/signing-keys.json" className="link">
                {words}
              </a>
            ),
          })}
        </li>
        <li>{t("log.steps.two")}</li>
        <li>{t("log.steps.three")}</li>
        <li>{t("log.steps.four")}</li>
      </ol>
    </Section>
  );
}

function Entry({ entry, site }: { readonly entry: LogEntry; readonly site: PublicSite }) {
  const { sequence, kind, claimId, number, at, recordHash, hash } = entry;
  const { language } = site;
  const t = translatorOf(language, "browse");
  return (
    <>
      <span className="text-ui text-faint">{sequence}</span>
      <div className="grid min-w-0 gap-1">
        <p className="text-ui">
          <strong className="font-semibold">
            {translatorOf(language, "public")(`changes.kinds.${kind}`)}
          </strong>{" "}
          <time dateTime={at} className="text-note text-faint">
            {instantInWords(at, language, site.timeZone)}
          </time>{" "}
          <a
            href={versionPath(language, claimId, number)}
            className="link text-note whitespace-nowrap"
            aria-label={`${claimId} · ${t("log.version", { number })}`}
          >
            <bdi dir="ltr">{claimId}</bdi> · {t("log.version", { number })}
          </a>
        </p>
        <p className="text-note text-faint">
          {t("log.record")}: <Hash hash={recordHash} />
        </p>
        <p className="text-note text-faint">
          {t("log.own")}: <Hash hash={hash} />
        </p>
      </div>
    </>
  );
}

function Hash({ hash }: { readonly hash: string }) {
  return (
    <bdi dir="ltr" className="wrap-anywhere">
      {hash}
    </bdi>
  );
}
