import { nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { changesBetween, type PublicChange } from "@/publication/browse/changes-between";
import type { PublishedRecord } from "@/publication/published-record";
import { Section } from "@/ui/frame";
import { Tag } from "@/ui/tag";
import { WordDiff } from "@/ui/word-diff";
import type { PublicSite } from "../../../../../read";

/** What a reader reads otherwise than in the version before, word by word. */
export function Differences(props: {
  readonly record: PublishedRecord;
  /** Null: it was erased by a lawful removal. */
  readonly previous: PublishedRecord | null;
  readonly site: PublicSite;
}) {
  const { record, previous, site } = props;
  const t = translatorOf(site.language, "browse");
  const changes = previous ? changesBetween(previous, record) : [];
  return (
    <Section id="differences" title={t("version.differences")}>
      {!previous && <p>{t("version.noPrevious")}</p>}
      {previous && changes.length === 0 && <p>{t("version.same")}</p>}
      {changes.length > 0 && <p className="mb-4 text-note text-faint">{t("version.marks")}</p>}
      <ul className="grid gap-5">
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes of one version keep their places
          <li key={index}>
            <Change change={change} site={site} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Change({ change, site }: { readonly change: PublicChange; readonly site: PublicSite }) {
  const { part, language, before, after } = change;
  const t = translatorOf(site.language, "browse");
  return (
    <>
      <h3 className="mb-1 flex flex-wrap items-baseline gap-x-2 text-ui font-semibold">
        {t(`version.parts.${part}`)}
        {language && (
          <span className="text-note font-normal text-faint">
            {nameOfLanguage(language, site.language)}
          </span>
        )}
        {before === null && <Tag dot="none">{t("version.added")}</Tag>}
        {after === null && <Tag dot="none">{t("version.removed")}</Tag>}
      </h3>
      <WordDiff
        before={before}
        after={after}
        {...(language && { lang: language })}
        className="border-s-2 border-line ps-4 font-words text-ui"
      />
    </>
  );
}
