import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormSelect } from "@/app/(desk)/form/fields";
import { deskLanguage } from "@/app/(desk)/language";
import { toSuggestedChoice } from "@/app/(desk)/speaker-picker/speaker-choice";
import { SpeakerPicker } from "@/app/(desk)/speaker-picker/speaker-picker";
import { languageCodes, languages } from "@/language/languages";
import { findUtterance } from "@/review/article/find-article";
import { suggestSpeakers } from "@/review/speaker/suggest-speakers";
import { BidiText } from "@/ui/bidi-text";
import { Quotation } from "@/ui/quotation";
import { takeUpUtteranceAction } from "../../articles/actions";
import { AppearanceFields, KindFields } from "../../claims/claim-fields";
import { ExistingClaims } from "./existing-claims";

export default async function TakeUpPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await deskActor("take-up-utterance");
  const id = z.uuid().safeParse((await params).id);
  const utterance = id.success ? await findUtterance(actor, id.data) : null;
  if (!utterance) notFound();
  const found = await suggestSpeakers(actor, utterance.speakerName);
  const t = await getTranslations("desk.takeUp");
  const language = await deskLanguage();
  const suggestions = found.map((one) => toSuggestedChoice(one, language));
  const named = utterance.speakerName && {
    id: "new",
    name: utterance.speakerName,
    office: t("speakerNew"),
  };
  // Filled in and seen, with the reason under it: whoever sends the form confirms it.
  const sure = suggestions.find(({ reason }) => reason === "same-name" || reason === "alias");
  const chosen = sure ?? (suggestions.length === 0 ? named || null : null);
  return (
    <div className="grid max-w-measure gap-6">
      <header>
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <p className="mt-1">
          <a className="link" href={`/desk/articles/${utterance.articleId}`}>
            {t("back")}
          </a>
        </p>
      </header>
      <Quotation
        lang={utterance.language}
        source={<BidiText text={utterance.articleTitle} lang={utterance.language} />}
      >
        <span className="text-faint">{utterance.before}</span>
        <mark className="marked">{utterance.statement}</mark>
        <span className="text-faint">{utterance.after}</span>
      </Quotation>
      <ExistingClaims actor={actor} utteranceId={utterance.id} />
      <DeskForm
        action={takeUpUtteranceAction}
        submit={t("submit")}
        draft={`take-up.${utterance.id}`}
      >
        <input type="hidden" name="utteranceId" value={utterance.id} />
        <FormArea
          name="wording"
          label={t("wording")}
          hint={t("wordingHint")}
          words
          rows={2}
          required
        />
        <FormSelect name="language" label={t("language")} defaultValue={language}>
          {languageCodes.map((code) => (
            <option key={code} value={code}>
              {languages[code].name}
            </option>
          ))}
        </FormSelect>
        <SpeakerPicker
          name="speaker"
          label={t("speaker")}
          hint={t("speakerHint")}
          textName={utterance.speakerName}
          suggestions={suggestions}
          chosen={chosen}
        />
        <KindFields />
        <AppearanceFields saidOn={utterance.publishedOn} occasion={null} address={null} />
      </DeskForm>
    </div>
  );
}
