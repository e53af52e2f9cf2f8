import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { UtteranceSpeaker } from "@/app/(desk)/speaker-picker/utterance-speaker";
import { isolated } from "@/language/bidi";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import type { RecordedUtterance } from "@/review/dossier/dossier";
import type { SpeakerSuggestion } from "@/review/speaker/suggest-speakers";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { MarkedText } from "@/ui/marked-text";
import { Quotation } from "@/ui/quotation";
import { AppearanceFields, KindFields } from "../claim-fields";
import { classifyClaimAction, recordAppearanceAction } from "./actions";

/** The exact words in their passage, who said them, when and where. */
export async function WordsSection(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
  readonly speakers: readonly SpeakerSuggestion[];
}) {
  const { claim, language, speakers } = props;
  const t = await getTranslations("desk");
  return (
    <Section id="words" title={t("claim.words")}>
      <div className="grid gap-6">
        {claim.utterances.map((utterance) => (
          <div key={utterance.id} className="grid gap-4">
            <UtteranceInPlace utterance={utterance} language={language} />
            <Disclosure summary={t("claim.details")}>
              <div className="grid gap-6">
                <DeskForm
                  action={classifyClaimAction}
                  submit={t("claim.saveKind")}
                  kind="quiet"
                  small
                >
                  <input type="hidden" name="claimId" value={claim.id} />
                  <KindFields kind={claim.kind} lookAgainOn={claim.lookAgainOn} />
                </DeskForm>
                <UtteranceSpeaker
                  utterance={utterance}
                  suggestions={speakers}
                  language={language}
                />
                <DeskForm
                  action={recordAppearanceAction}
                  submit={t("claim.saveAppearance")}
                  kind="quiet"
                  small
                >
                  <input type="hidden" name="claimId" value={claim.id} />
                  <input type="hidden" name="utteranceId" value={utterance.id} />
                  <AppearanceFields {...utterance} />
                </DeskForm>
              </div>
            </Disclosure>
          </div>
        ))}
      </div>
    </Section>
  );
}

async function UtteranceInPlace(props: {
  readonly utterance: RecordedUtterance;
  readonly language: Language;
}) {
  const { utterance, language } = props;
  const t = await getTranslations("desk");
  const { context, article } = utterance;
  return (
    <Quotation
      lang={utterance.language}
      source={
        <>
          <bdi>{utterance.speakerName ?? t("article.unnamedSpeaker")}</bdi>
          {utterance.via && <> · {t("article.via", { name: isolated(utterance.via) })}</>}
          {utterance.saidOn && <> · {partialDateInWords(utterance.saidOn, language)}</>}
          {utterance.occasion && (
            <>
              {" · "}
              <BidiText text={utterance.occasion} />
            </>
          )}
          {" · "}
          <Link className="link" href={`/desk/articles/${article.id}`}>
            <BidiText text={article.title} lang={utterance.language} />
          </Link>
        </>
      }
    >
      <MarkedText
        text={context.passage}
        marks={[
          { ...context.statement, className: "utterance utterance-reported bg-mark" },
          ...context.quotes.map((quote) => ({ ...quote, className: "utterance utterance-quoted" })),
        ]}
      />
    </Quotation>
  );
}
