import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { UtteranceSpeaker } from "@/app/(desk)/speaker-picker/utterance-speaker";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import type { RecordedUtterance } from "@/review/dossier/dossier";
import type { SpeakerSuggestion } from "@/review/speaker/suggest-speakers";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { AppearanceFields } from "../claim-fields";
import { recordAppearanceAction } from "./actions";
import { TranslationForms } from "./translation-forms";
import { UtteranceInPlace } from "./utterance-in-place";
import { TakenOff, TakeOff } from "./utterance-withdrawal";

interface Props {
  readonly claim: DeskClaim;
  readonly language: Language;
  readonly speakers: readonly SpeakerSuggestion[];
}

/** The exact words in their passage, who said them, when and where. */
export async function WordsSection({ claim, language, speakers }: Props) {
  const t = await getTranslations("desk.claim");
  const [first] = claim.utterances;
  if (!first) return null;
  return (
    <Section id="words" title={t("words")}>
      <Said claimId={claim.id} utterance={first} language={language} speakers={speakers} />
    </Section>
  );
}

/** Where else it was said: utterances that were confirmed to mean the same. */
export async function ElsewhereSection({ claim, language, speakers }: Props) {
  const t = await getTranslations("desk.claim");
  const [, ...others] = claim.utterances;
  if (others.length + claim.withdrawnUtterances.length === 0) return null;
  return (
    <Section id="elsewhere" title={t("elsewhere")} aside={others.length}>
      <ul className="grid gap-8">
        {others.map((utterance) => (
          <li key={utterance.id} className="grid gap-4">
            <Said
              claimId={claim.id}
              utterance={utterance}
              language={language}
              speakers={speakers}
            />
            <TakeOff claimId={claim.id} utteranceId={utterance.id} />
          </li>
        ))}
        {claim.withdrawnUtterances.map((utterance) => (
          <li key={utterance.id} className="grid gap-3">
            <UtteranceInPlace utterance={utterance} language={language} />
            <TakenOff claimId={claim.id} utteranceId={utterance.id} reason={utterance.reason} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function Said(props: {
  readonly claimId: string;
  readonly utterance: RecordedUtterance;
  readonly language: Language;
  readonly speakers: readonly SpeakerSuggestion[];
}) {
  const { claimId, utterance, language, speakers } = props;
  const t = await getTranslations("desk");
  return (
    <div className="grid gap-4">
      <UtteranceInPlace utterance={utterance} language={language} />
      <Disclosure summary={t("claim.details")}>
        <div className="grid gap-6">
          <UtteranceSpeaker utterance={utterance} suggestions={speakers} language={language} />
          <DeskForm
            action={recordAppearanceAction}
            submit={t("claim.saveAppearance")}
            kind="quiet"
            small
          >
            <input type="hidden" name="claimId" value={claimId} />
            <input type="hidden" name="utteranceId" value={utterance.id} />
            <AppearanceFields {...utterance} />
          </DeskForm>
        </div>
      </Disclosure>
      <Disclosure summary={t("evidence.translation")}>
        <TranslationForms claimId={claimId} utterance={utterance} language={language} />
      </Disclosure>
    </div>
  );
}
