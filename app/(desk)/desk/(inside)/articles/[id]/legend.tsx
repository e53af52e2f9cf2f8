import { useTranslations } from "next-intl";

/** What the lines under the words mean. */
export function Legend({ hasNarration }: { readonly hasNarration: boolean }) {
  const t = useTranslations("desk.article");
  return (
    <p className="mt-6 flex flex-wrap gap-x-6 text-note text-faint">
      <span className="utterance utterance-quoted">{t("legendQuoted")}</span>
      <span className="utterance utterance-reported">{t("legendReported")}</span>
      {hasNarration && <span className="utterance utterance-narrated">{t("legendNarration")}</span>}
    </p>
  );
}
