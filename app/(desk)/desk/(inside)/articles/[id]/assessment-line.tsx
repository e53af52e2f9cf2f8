import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { DeskRank } from "@/review/article/stored-reasons";
import { Meter } from "@/ui/meter";
import { Tag } from "@/ui/tag";

/** The kind of claim as a word, and the check-worthiness as a meter with its number. */
export function AssessmentLine(props: {
  readonly assessment: DeskRank | null;
  readonly language: Language;
}) {
  const { assessment, language } = props;
  const t = translatorOf(language, "reasons");
  if (!assessment) return <p className="text-note text-faint">{t("worth.unknown")}</p>;
  const { claimKind, worth } = assessment;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note">
      <Tag dot="none">{translatorOf(language, "desk")(`claimKinds.${claimKind}`)}</Tag>
      <span className="inline-flex items-center gap-2 text-faint">
        <span>{t("worth.label")}</span>
        <Meter value={worth} className="text-accent" />
        <span className="text-ink tabular-nums">{worth.toFixed(2)}</span>
      </span>
    </p>
  );
}
