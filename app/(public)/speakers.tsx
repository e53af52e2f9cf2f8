import { withoutHiddenCharacters } from "@/language/bidi";
import { type FoundText, textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { PublishedRecord, RecordedUtterance } from "@/publication/published-record";
import { BidiText } from "@/ui/bidi-text";

/** The name of who said it: by the speaker's entry, else as the text has it; null: nobody named. */
export function speakerNameOf(
  utterance: RecordedUtterance,
  language: Language,
): FoundText<string> | null {
  const byEntry = textIn(utterance.speaker?.names, language, utterance.language);
  if (byEntry) return byEntry;
  return utterance.speakerName
    ? { text: utterance.speakerName, language: utterance.language }
    : null;
}

/** Everybody who made the claim, each once, in the order of the record. */
export function speakersOf(record: PublishedRecord, language: Language): FoundText<string>[] {
  const names = record.utterances.map((utterance) => speakerNameOf(utterance, language));
  const known = names.filter((name): name is FoundText<string> => name !== null);
  return [...new Map(known.map((name) => [name.text, name])).values()];
}

/** The names of everybody who made the claim, in a line. */
export function Speakers(props: {
  readonly record: PublishedRecord;
  readonly language: Language;
  /** Ids of those who have a page to be linked to. */
  readonly linked?: ReadonlySet<string> | undefined;
}) {
  const { record, language, linked } = props;
  const t = translatorOf(language, "public");
  const names = speakersOf(record, language);
  if (names.length === 0) return t("verdict.unnamedSpeaker");
  const separator = language === "ar" ? "، " : ", ";
  return names.map((name, index) => (
    <span key={name.text}>
      {index > 0 && separator}
      <SpeakerName
        name={name}
        language={language}
        id={idOf(record, name, language)}
        linked={linked}
      />
    </span>
  ));
}

function idOf(record: PublishedRecord, name: FoundText<string>, language: Language) {
  const known = record.utterances.find((one) => speakerNameOf(one, language)?.text === name.text);
  return known?.speaker?.id;
}

/** A speaker's name; it leads to what else of theirs was checked, where there is such a page. */
export function SpeakerName(props: {
  readonly name: FoundText<string>;
  readonly language: Language;
  readonly id: string | undefined;
  readonly linked: ReadonlySet<string> | undefined;
}) {
  const { name, language, id, linked } = props;
  const words = <BidiText text={name.text} lang={name.language} />;
  if (!id || !linked?.has(id)) return words;
  return (
    <a href={`/${language}/speakers/${id}`} className="link">
      {words}
    </a>
  );
}

/** When the claim was first made, as far as it is known. */
export function firstSaidOn(record: PublishedRecord): string | null {
  const dates = record.utterances.map(({ saidOn }) => saidOn).filter((date) => date !== null);
  return dates.sort()[0] ?? null;
}

/** By whom words were handed on that the text has at second hand. */
export function Via({ name, language }: { readonly name: string; readonly language: Language }) {
  const via = withoutHiddenCharacters(name);
  return translatorOf(language, "public").rich("verdict.via", {
    via,
    name: (named) => <bdi>{named}</bdi>,
  });
}
