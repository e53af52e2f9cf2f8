import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import type { Language } from "@/language/languages";
import type { ListedSpeaker } from "@/review/speaker/list-speakers";
import { BidiText } from "@/ui/bidi-text";
import { Tag } from "@/ui/tag";

/** An entry in the list: its name, the name in the other language, what it is, how much it said. */
export async function SpeakerItem(props: {
  readonly speaker: ListedSpeaker;
  readonly language: Language;
}) {
  const { speaker, language } = props;
  const t = await getTranslations("desk");
  const other = language === "ar" ? "en" : "ar";
  const otherName = speaker.names[language] && speaker.names[other];
  return (
    <li className="grid gap-1 py-4 sm:grid-cols-[1fr_auto] sm:gap-x-6">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <a href={`/desk/speakers/${speaker.id}`} className="link-quiet font-words text-body">
          <TextIn texts={speaker.names} language={language} />
        </a>
        {otherName && <BidiText text={otherName} lang={other} className="text-note text-faint" />}
      </p>
      <div className="sm:text-end">
        {speaker.isWithheld && (
          <Tag tone="caution" dot="none">
            {t("speakers.withheld")}
          </Tag>
        )}
      </div>
      <p className="text-note text-faint">
        {speaker.offices ? (
          <TextIn texts={speaker.offices} language={language} />
        ) : (
          t(`speakerKinds.${speaker.kind}`)
        )}
        {" · "}
        {t("speakers.utterances", { count: speaker.utterances })}
      </p>
    </li>
  );
}
