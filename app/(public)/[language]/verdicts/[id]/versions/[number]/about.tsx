import { textIn } from "@/language/by-language";
import { instantInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import type { VerdictVersion } from "@/publication/browse/read-version";
import { Notice } from "@/ui/notice";
import { FoundIn } from "../../../../../found-text";
import type { PublicSite } from "../../../../../read";
import { Versions } from "../version-links";

function stateOf({ number, count, kind }: VerdictVersion): "old" | "retracted" | "current" {
  if (number < count) return "old";
  return kind === "RETRACTION" ? "retracted" : "current";
}

/** Which version this is, of when and why, whether it is in force, and what proves it. */
export function About(props: {
  readonly version: VerdictVersion;
  readonly site: PublicSite;
  /** The address of the version in force. */
  readonly verdict: string;
}) {
  const { version, site, verdict } = props;
  const { number, count, kind, at, note, record, newest, recordHash, logSequence } = version;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const kinds = translatorOf(language, "public");
  return (
    <header className="grid gap-4">
      <h1 className="text-title font-semibold">{t("version.title", { number, count })}</h1>
      <p className="text-ui">
        <strong className="font-semibold">{kinds(`changes.kinds.${kind}`)}</strong>{" "}
        <time dateTime={at} className="text-note text-faint">
          {instantInWords(at, language, site.timeZone)}
        </time>
        {note && (
          <span className="block">
            <FoundIn found={textIn(note, language, newest.language)} page={language} />
          </span>
        )}
      </p>
      <Notice tone={number < count ? "caution" : "calm"}>
        <p>
          {t(`version.${stateOf(version)}`)}{" "}
          <a href={verdict} className="link">
            {t("version.toVerdict")}
          </a>
        </p>
        {!record && <p className="mt-1">{t("version.erased")}</p>}
        {version.isMasked && <p className="mt-1">{t("version.masked")}</p>}
      </Notice>
      <Versions record={newest} site={site} current={number} />
      <p className="text-note text-faint">
        <a href={`/${language}/log`} className="link">
          {t("version.entry", { number: logSequence })}
        </a>
        {" · "}
        {t("version.hash")}:{" "}
        <bdi dir="ltr" className="wrap-anywhere">
          {recordHash}
        </bdi>
      </p>
    </header>
  );
}
