import { RichTextView } from "@/app/rich-text-view";
import { textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { CitationLink } from "../../../cited-text";
import { LanguageLabel, Paragraphs } from "../../../found-text";
import type { Part } from "./part";

/** Why the finding is what it is, in paragraphs, and where the contrary was looked for. */
export function Reasoning({ record, site }: Part) {
  const t = translatorOf(site.language, "public");
  const found = textIn(record.texts, site.language, record.language);
  if (!found) return null;
  return (
    <Section id="reasoning" title={t("verdict.reasoning")}>
      {found.text.document ? (
        <div className="grid gap-4 font-words text-body print:gap-2">
          <LanguageLabel of={found.language} page={site.language} className="w-fit" />
          <RichTextView
            document={found.text.document}
            language={found.language}
            citation={(id, occurrence) => (
              <CitationLink
                number={record.evidence.findIndex((evidence) => evidence.id === id) + 1}
                occurrence={occurrence}
              />
            )}
          />
        </div>
      ) : (
        <Paragraphs
          found={{ text: found.text.reasoning, language: found.language }}
          page={site.language}
          sources={record.evidence.length}
        />
      )}
      {record.counterSearch && (
        <div className="mt-6 grid gap-1 text-ui print:mt-3">
          <h3 className="font-semibold">{t("verdict.counterSearch")}</h3>
          <BidiText as="p" text={record.counterSearch} />
        </div>
      )}
    </Section>
  );
}
