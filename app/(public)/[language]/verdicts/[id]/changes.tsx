import { textIn } from "@/language/by-language";
import { dayInWords, instantInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import { isRetracted, laterActs, type RecordedAct } from "@/publication/published-record";
import { Section } from "@/ui/frame";
import { Notice } from "@/ui/notice";
import { inDay } from "../../../day";
import { FoundIn } from "../../../found-text";
import type { Part } from "./part";
import { Versions, versionPath } from "./versions/version-links";

/** Before everything else: that it was retracted and why, or that it was changed. */
export function ChangesAhead(part: Part) {
  const { record, site } = part;
  const t = translatorOf(site.language, "public");
  const last = laterActs(part.record).at(-1);
  if (!last) return null;
  const date = (act: RecordedAct) => dayInWords(act.at, site.language, site.timeZone);
  if (isRetracted(record)) {
    const retraction = record.history.findLast(({ kind }) => kind === "RETRACTION") ?? last;
    return (
      <Notice tone="danger" title={t("changes.retractedTitle")}>
        <p>
          {t.rich("changes.retractedOn", { date: date(retraction), ...inDay })}.{" "}
          <FoundIn
            found={textIn(retraction.note, site.language, record.language)}
            page={site.language}
          />
        </p>
        <p className="mt-1 text-note">{t("changes.retractedText")}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="caution"
      title={t.rich("changes.short", {
        kind: t(`changes.kinds.${last.kind}`),
        date: date(last),
        ...inDay,
      })}
    >
      <p>
        <FoundIn found={textIn(last.note, site.language, record.language)} page={site.language} />
      </p>
    </Notice>
  );
}

/** Every later act on the page in plain sight, newest first: what changed and why. */
export function Changes(part: Part) {
  const { record, site } = part;
  const t = translatorOf(site.language, "public");
  const browse = translatorOf(site.language, "browse");
  const changes = laterActs(part.record);
  if (changes.length === 0) return null;
  return (
    <Section id="changes" title={t("changes.title")}>
      <ol reversed className="grid gap-4">
        {changes.toReversed().map((act) => (
          <li key={act.number} className="border-s-2 border-line ps-4">
            <p className="text-ui">
              <strong className="font-semibold">{t(`changes.kinds.${act.kind}`)}</strong>{" "}
              <time dateTime={act.at} className="text-note text-faint">
                {instantInWords(act.at, site.language, site.timeZone)}
              </time>
            </p>
            <p className="text-ui">
              <FoundIn
                found={textIn(act.note, site.language, record.language)}
                page={site.language}
              />
            </p>
            <p className="text-note">
              <a href={versionPath(site.language, record.claimId, act.number)} className="link">
                {browse("corrections.compare")}
              </a>
            </p>
          </li>
        ))}
      </ol>
      <Versions record={record} site={site} />
    </Section>
  );
}
