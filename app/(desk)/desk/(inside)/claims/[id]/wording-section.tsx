import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { directionOf, type Language, languageCodes, languages } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { Section } from "@/ui/frame";
import { wordClaimAction } from "./actions";

/** The newsroom's stand-alone wording, both languages side by side. */
export async function WordingSection(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
}) {
  const { claim } = props;
  const t = await getTranslations("desk");
  return (
    <Section id="wording" title={t("claim.wording")}>
      <div className="grid gap-6 sm:grid-cols-2">
        {languageCodes.map((code) => (
          <DeskForm
            key={code}
            action={wordClaimAction}
            submit={t("claim.saveWording")}
            kind="quiet"
            small
            draft={`wording.${claim.id}.${code}`}
          >
            <input type="hidden" name="claimId" value={claim.id} />
            <input type="hidden" name="language" value={code} />
            <FormArea
              name="wording"
              id={`wording-${code}`}
              label={t("claim.wordingIn", { language: isolated(languages[code].name) })}
              hint={claim.wording[code] ? undefined : t("claim.wordingMissing")}
              defaultValue={claim.wording[code] ?? ""}
              lang={code}
              dir={directionOf(code)}
              rows={3}
              words
            />
          </DeskForm>
        ))}
      </div>
    </Section>
  );
}
