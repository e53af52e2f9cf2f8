import { useTranslations } from "next-intl";
import { isolated } from "@/language/bidi";
import type { SuggestedChoice } from "./speaker-choice";

/** «Donald Trump», his office, and why he may be meant, in words. */
export function SuggestionReasonLine(props: {
  readonly suggestion: SuggestedChoice;
  readonly textName: string;
}) {
  const { suggestion, textName } = props;
  const t = useTranslations("desk.speakers");
  const named = { name: isolated(textName), because: isolated(suggestion.because) };
  return (
    <div className="min-w-0">
      <p>
        <span className="text-note text-faint">{t("suggested")} </span>
        <bdi className="font-semibold">{suggestion.name}</bdi>
        {suggestion.office && (
          <span className="text-note text-faint">
            {" · "}
            <bdi>{suggestion.office}</bdi>
          </span>
        )}
      </p>
      <p className="text-note text-faint">{t(`reasons.${suggestion.reason}`, named)}</p>
    </div>
  );
}
