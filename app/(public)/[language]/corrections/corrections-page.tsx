import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { instantInWords } from "@/language/dates";
import { directionOf } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { Correction, LogPage } from "@/publication/browse/list-log";
import { Empty } from "@/ui/frame";
import { FoundIn, LanguageLabel } from "../../found-text";
import { MonthsFrame } from "../../months-frame";
import type { PublicSite } from "../../read";
import { versionPath } from "../verdicts/[id]/versions/version-links";

/** Whatever was done to verdicts after their publication: what changed and why, the latest first. */
export function CorrectionsPage(props: {
  readonly site: PublicSite;
  readonly page: LogPage<Correction>;
}) {
  const { site, page } = props;
  const { entries } = page;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const intro = (
    <>
      <p className="text-ui text-faint">{t("corrections.text")}</p>
      {site.pages.includes("corrections-policy") && (
        <p className="text-note">
          <a href={`/${language}/corrections-policy`} className="link">
            {translatorOf(language, "public")("pages.corrections-policy")}
          </a>
        </p>
      )}
    </>
  );
  return (
    <MonthsFrame of="corrections" {...{ site, page, intro }}>
      {entries.length === 0 && (
        <Empty title={t("corrections.emptyTitle")}>{t("corrections.emptyText")}</Empty>
      )}
      <ul className="grid gap-8 empty:hidden">
        {entries.map((entry) => (
          <li key={entry.sequence}>
            <Entry entry={entry} site={site} />
          </li>
        ))}
      </ul>
    </MonthsFrame>
  );
}

function Entry({ entry, site }: { readonly entry: Correction; readonly site: PublicSite }) {
  const { record, kind, at, note, number } = entry;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const wording = textIn(record.wording, language, record.language);
  return (
    <article className="grid gap-1 border-s-2 border-line ps-4">
      <p className="text-ui">
        <strong className="font-semibold">
          {translatorOf(language, "public")(`changes.kinds.${kind}`)}
        </strong>{" "}
        <time dateTime={at} className="text-note text-faint">
          {instantInWords(at, language, site.timeZone)}
        </time>
      </p>
      <h2
        {...(wording && { lang: wording.language, dir: directionOf(wording.language) })}
        className="font-words text-body leading-(--leading-title)"
      >
        <a
          href={`/${language}/verdicts/${encodeURIComponent(record.claimId)}`}
          className="link-quiet"
        >
          {withoutHiddenCharacters(wording?.text ?? "")}
        </a>
      </h2>
      <LanguageLabel of={wording?.language ?? language} page={language} className="w-fit" />
      {note && (
        <p className="text-ui">
          <FoundIn found={textIn(note, language, record.language)} page={language} />
        </p>
      )}
      <p className="text-note">
        <a href={versionPath(language, record.claimId, number)} className="link">
          {t("corrections.compare")}
        </a>
      </p>
    </article>
  );
}
