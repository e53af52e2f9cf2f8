import { withoutHiddenCharacters } from "@/language/bidi";
import type { FoundText } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { PublishedRecord } from "@/publication/published-record";
import { speakerNameOf, speakersOf } from "@/publication/said-by";
import { BidiText } from "@/ui/bidi-text";

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

/** By whom words were handed on that the text has at second hand. */
export function Via({ name, language }: { readonly name: string; readonly language: Language }) {
  const via = withoutHiddenCharacters(name);
  return translatorOf(language, "public").rich("verdict.via", {
    via,
    name: (named) => <bdi>{named}</bdi>,
  });
}
