import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormChoices } from "@/app/(desk)/form/fields";
import { listSimilarClaims } from "@/review/claim/similar-claims";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { addUtteranceAction } from "../../claims/[id]/utterance-actions";

/** Claims that these words may make, the likest first; nothing is added without two confirmations. */
export async function ExistingClaims(props: {
  readonly actor: Actor;
  readonly utteranceId: string;
}) {
  const { actor, utteranceId } = props;
  const t = await getTranslations("desk.evidence");
  const claims = await listSimilarClaims(actor, utteranceId);
  if (claims.length === 0) return null;
  return (
    <Section id="existing" title={t("existingTitle")}>
      <p className="mb-4 text-note text-faint">{t("existingIntro")}</p>
      <DeskForm action={addUtteranceAction} submit={t("addUtterance")} kind="quiet">
        <input type="hidden" name="utteranceId" value={utteranceId} />
        <FormChoices
          name="claimId"
          legend={t("whichClaim")}
          choices={claims.map(({ id, wording, language, likeness }) => ({
            value: id,
            label: <BidiText text={wording} lang={language} className="font-words" />,
            hint: t("likeness", { percent: Math.round(likeness * 100) }),
          }))}
        />
        <FormCheck name="meansTheSame" label={t("meansTheSame")} />
        <FormCheck name="dateFits" label={t("dateFits")} />
      </DeskForm>
    </Section>
  );
}
