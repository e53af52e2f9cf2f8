import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { DifferingRecord } from "@/review/speaker/differing-records";
import { Notice } from "@/ui/notice";

/** Published claims that carry another name than the entry has now, each a step from its amendment. */
export async function DifferingSection(props: {
  readonly records: readonly DifferingRecord[];
  readonly language: Language;
}) {
  const { records, language } = props;
  const t = await getTranslations("desk.speakers");
  return (
    <Notice tone="caution" title={t("differing")}>
      <p>{t("differingIntro")}</p>
      <ul className="mt-2 grid gap-2">
        {records.map(({ claimId, wording, published }) => (
          <li key={claimId}>
            <a className="link" href={`/desk/claims/${claimId}`}>
              <TextIn texts={wording} language={language} />
            </a>
            <span className="block text-note text-faint">
              {t("publishedAs", { name: isolated(textIn(published, language)?.text ?? "") })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
