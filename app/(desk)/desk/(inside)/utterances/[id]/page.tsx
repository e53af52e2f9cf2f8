import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormSelect } from "@/app/(desk)/form/fields";
import { deskLanguage } from "@/app/(desk)/language";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
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
  const speakers = await suggestSpeakers(actor, utterance.speakerName);
  const t = await getTranslations("desk.takeUp");
  const language = await deskLanguage();
  const chosen = speakers.find(({ matches }) => matches)?.id;
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
        <FormSelect
          name="speaker"
          label={t("speaker")}
          hint={t("speakerHint")}
          defaultValue={chosen ?? (utterance.speakerName ? "new" : "")}
        >
          <option value="">{t("speakerNone")}</option>
          {utterance.speakerName && (
            <option value="new">
              {t("speakerNew", { name: isolated(utterance.speakerName) })}
            </option>
          )}
          {speakers.map((speaker) => (
            <option key={speaker.id} value={speaker.id}>
              {textIn(speaker.names, language)?.text}
            </option>
          ))}
        </FormSelect>
        <KindFields />
        <AppearanceFields saidOn={utterance.publishedOn} occasion={null} address={null} />
      </DeskForm>
    </div>
  );
}
