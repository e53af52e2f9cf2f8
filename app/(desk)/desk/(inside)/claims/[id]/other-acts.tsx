import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { PlaceHold } from "@/app/(desk)/legal/hold-notice";
import { directionOf, type Language, languages } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { settingAsideReasons } from "@/review/claim/set-claim-aside";
import { isPublicAsRetracted, stageAllows } from "@/review/claim/stage";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { proposeRetractionAction, resumeClaimAction, setClaimAsideAction } from "./actions";
import { RemovalActs } from "./removal-acts";

/** Acts that are done now and then: setting aside, retraction, lawful removal. */
export async function OtherActs(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
  readonly actor: Actor;
}) {
  const { claim, language, actor } = props;
  const t = await getTranslations("desk");
  const id = <input type="hidden" name="claimId" value={claim.id} />;
  const isPublic = claim.publications.length > 0;
  const mayRetract = isPublic && !isPublicAsRetracted(claim);
  return (
    <Section id="more" title={t("claim.more")}>
      <div className="grid gap-5">
        {claim.settingAside && (
          <Notice
            title={t("claim.setAsideBecause", {
              reason: t(`settingAsideReasons.${claim.settingAside.reason}`),
            })}
          >
            {claim.settingAside.note && <bdi>{claim.settingAside.note}</bdi>}
            <DeskForm action={resumeClaimAction} submit={t("claim.resume")} kind="quiet" small>
              {id}
            </DeskForm>
          </Notice>
        )}
        {!isPublic && stageAllows(claim.stage, "set-claim-aside") && (
          <Disclosure summary={t("claim.setAside")}>
            <DeskForm action={setClaimAsideAction} submit={t("claim.setAside")} kind="quiet">
              {id}
              <FormSelect name="reason" id="aside-reason" label={t("claim.setAsideReason")}>
                {settingAsideReasons.map((reason) => (
                  <option key={reason} value={reason}>
                    {t(`settingAsideReasons.${reason}`)}
                  </option>
                ))}
              </FormSelect>
              <FormText name="note" label={t("claim.setAsideNote")} optional={t("form.optional")} />
            </DeskForm>
          </Disclosure>
        )}
        {mayRetract && stageAllows(claim.stage, "propose-retraction") && (
          <Disclosure summary={t("claim.retract")}>
            <Retraction claimId={claim.id} language={language} />
          </Disclosure>
        )}
        <PlaceHold target={{ on: "claim", id: claim.id }} actor={actor} />
        {mayDo(actor.roles, "request-removal") && <RemovalActs claim={claim} actor={actor} />}
      </div>
    </Section>
  );
}

async function Retraction(props: { readonly claimId: string; readonly language: Language }) {
  const t = await getTranslations("desk");
  const { claimId, language } = props;
  const other: Language = language === "ar" ? "en" : "ar";
  return (
    <DeskForm
      action={proposeRetractionAction}
      submit={t("claim.retract")}
      kind="danger"
      draft={`retraction.${claimId}`}
    >
      <p className="text-note text-faint">{t("claim.retractIntro")}</p>
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="otherLanguage" value={other} />
      {[
        { name: "note", code: language },
        { name: "otherNote", code: other },
      ].map(({ name, code }) => (
        <FormArea
          key={name}
          id={`retraction-${name}`}
          name={name}
          lang={code}
          dir={directionOf(code)}
          label={`${t("claim.retractNote")} (${languages[code].name})`}
          optional={code === other ? t("form.optional") : undefined}
          rows={3}
        />
      ))}
    </DeskForm>
  );
}
