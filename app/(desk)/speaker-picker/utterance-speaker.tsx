import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { SpeakerSuggestion } from "@/review/speaker/suggest-speakers";
import { assignSpeakerAction } from "./actions";
import { toSuggestedChoice } from "./speaker-choice";
import { SpeakerPickerInSight } from "./speaker-picker-in-sight";
import { SuggestionReasonLine } from "./suggestion-reason";

/**
 * Who an utterance's speaker is: the suggestion, confirmed by one press and never silently, or
 * another entry by the picker.
 */
export async function UtteranceSpeaker(props: {
  readonly utterance: {
    readonly id: string;
    readonly speakerName: string | null;
    readonly speaker: {
      readonly id: string;
      readonly names: Readonly<Record<string, string>>;
    } | null;
  };
  readonly suggestions: readonly SpeakerSuggestion[];
  readonly language: Language;
}) {
  const { utterance, language } = props;
  const { id, speaker, speakerName } = utterance;
  const t = await getTranslations("desk");
  const suggestions = props.suggestions.map((one) => toSuggestedChoice(one, language));
  const [first] = suggestions;
  const chosen = speaker && {
    id: speaker.id,
    name: textIn(speaker.names, language)?.text ?? "",
    office: null,
  };
  return (
    <div className="grid gap-4">
      {first && !speaker && (
        <DeskForm action={assignSpeakerAction} submit={t("speakers.confirm")} kind="quiet" small>
          <input type="hidden" name="utteranceId" value={id} />
          <input type="hidden" name="speakerId" value={first.id} />
          <SuggestionReasonLine suggestion={first} textName={speakerName ?? ""} />
        </DeskForm>
      )}
      <DeskForm
        action={assignSpeakerAction}
        submit={t("speakers.save")}
        kind="quiet"
        small
        beside={
          speaker && (
            <a className="link text-note" href={`/desk/speakers/${speaker.id}`}>
              {t("speakers.openEntry")}
            </a>
          )
        }
      >
        <input type="hidden" name="utteranceId" value={id} />
        <SpeakerPickerInSight
          name="speakerId"
          label={t("speakers.pick")}
          textName={speakerName}
          suggestions={speaker ? suggestions : suggestions.slice(1)}
          chosen={chosen}
        />
      </DeskForm>
    </div>
  );
}
