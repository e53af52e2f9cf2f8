import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import type { Language } from "@/language/languages";
import type { DeskSpeaker } from "@/review/speaker/find-speaker";
import { BidiText } from "@/ui/bidi-text";
import { Tag } from "@/ui/tag";

/** What the entry is called, in the reader's language large, in others under it. */
export async function SpeakerHeader(props: {
  readonly speaker: DeskSpeaker;
  readonly language: Language;
}) {
  const { speaker, language } = props;
  const t = await getTranslations("desk");
  const shown = speaker.names[language] ? language : Object.keys(speaker.names)[0];
  const others = Object.entries(speaker.names).filter(([code]) => code !== shown);
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-note text-faint">{t(`speakerKinds.${speaker.kind}`)}</span>
        {speaker.withholdings.length > 0 && (
          <Tag tone="caution" dot="none">
            {t("speakers.withheld")}
          </Tag>
        )}
        {speaker.holds.length > 0 && (
          <Tag tone="danger" dot="none">
            {t("speakers.held")}
          </Tag>
        )}
      </div>
      <h1 className="font-words text-title font-bold">
        <TextIn texts={speaker.names} language={language} />
      </h1>
      {others.map(([code, name]) => (
        <p key={code} className="text-faint">
          <BidiText text={name} lang={code} />
        </p>
      ))}
    </header>
  );
}
