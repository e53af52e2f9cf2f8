import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { RecordedSpeaker } from "@/publication/published-record";
import { BidiText } from "@/ui/bidi-text";

/** Where something appeared, by name; `isLinked`: it leads to everything that we checked there. */
export function OutletName(props: {
  readonly outlet: RecordedSpeaker;
  readonly language: Language;
  readonly isLinked?: boolean;
}) {
  const { outlet, language, isLinked } = props;
  const found = textIn(outlet.names, language);
  if (!found) return null;
  const name = <BidiText text={found.text} lang={found.language} />;
  if (!isLinked) return name;
  return (
    <a href={`/${language}/verdicts/by/outlet/${outlet.id}`} className="link">
      {name}
    </a>
  );
}
