import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import type { DeskSpeaker } from "@/review/speaker/find-speaker";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Disclosure, Fact, Facts } from "@/ui/lists";
import { describeSpeakerAction } from "../actions";

/** Wikidata, a picture (a link: nothing is loaded from elsewhere), notes. */
export async function FactsSection({ speaker }: { readonly speaker: DeskSpeaker }) {
  const t = await getTranslations("desk");
  const { wikidataId, pictureAddress, notes } = speaker;
  const optional = t("form.optional");
  return (
    <Section id="facts" title={t("speakers.facts")}>
      {!wikidataId && !pictureAddress && !notes ? (
        <p className="text-faint">{t("speakers.noFacts")}</p>
      ) : (
        <Facts>
          {wikidataId && (
            <Fact term={t("speakers.wikidata")}>
              <Outside address={`https://www.wikidata.org/wiki/${wikidataId}`} text={wikidataId} />
            </Fact>
          )}
          {pictureAddress && (
            <Fact term={t("speakers.pictureLink")}>
              <Outside address={pictureAddress} text={pictureAddress} />
            </Fact>
          )}
          {notes && (
            <Fact term={t("speakers.notes")}>
              <BidiText as="p" text={notes} className="whitespace-pre-line" />
            </Fact>
          )}
        </Facts>
      )}
      <Disclosure summary={t("speakers.editFacts")} className="mt-3">
        <DeskForm
          action={describeSpeakerAction}
          submit={t("speakers.saveFacts")}
          kind="quiet"
          draft={`speaker.${speaker.id}`}
        >
          <input type="hidden" name="speakerId" value={speaker.id} />
          <input type="hidden" name="insteadOf" value={speaker.descriptionId ?? ""} />
          <FormText
            name="wikidataId"
            dir="ltr"
            label={t("speakers.wikidata")}
            placeholder="Q42"
            optional={optional}
            defaultValue={wikidataId ?? ""}
          />
          <FormText
            name="pictureAddress"
            type="url"
            label={t("speakers.picture")}
            optional={optional}
            defaultValue={pictureAddress ?? ""}
          />
          <FormArea
            name="notes"
            label={t("speakers.notes")}
            hint={t("speakers.notesHint")}
            optional={optional}
            rows={3}
            defaultValue={notes ?? ""}
          />
        </DeskForm>
      </Disclosure>
    </Section>
  );
}

function Outside({ address, text }: { readonly address: string; readonly text: string }) {
  return (
    <a className="link break-all" href={address} rel="noreferrer noopener nofollow" dir="ltr">
      {text}
    </a>
  );
}
