import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { directionOf, type Language, languages } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { stageAllows } from "@/review/claim/stage";
import type { VerdictDesk } from "@/review/verdict/find-verdict-desk";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { proposeAmendmentAction } from "../actions";
import { DossierChanges } from "../approval/dossier-changes";
import { LinterTicks } from "./linter-ticks";

/** Where the desk differs from what is published, and the way to bring it there. */
export async function AmendSection(props: {
  readonly claim: DeskClaim;
  readonly desk: VerdictDesk;
  readonly language: Language;
}) {
  const { claim, desk, language } = props;
  const t = await getTranslations("desk.verdict.amend");
  const form = await getTranslations("desk.form");
  if (desk.differs.length === 0) return null;
  const other: Language = language === "ar" ? "en" : "ar";
  return (
    <Notice tone="caution" id="differs" title={t("differs")}>
      <div className="grid gap-4 text-ink">
        <p className="text-note">{t("differsIntro")}</p>
        <DossierChanges
          changes={desk.differs}
          evidenceIds={claim.evidence.filter((one) => !one.withdrawal).map(({ id }) => id)}
          language={language}
        />
        {stageAllows(claim.stage, "propose-amendment") && (
          <Disclosure summary={t("title")}>
            <DeskForm
              action={proposeAmendmentAction}
              submit={t("submit")}
              draft={`amendment.${claim.id}`}
            >
              <p className="text-note text-faint">{t("intro")}</p>
              <input type="hidden" name="claimId" value={claim.id} />
              <input type="hidden" name="language" value={language} />
              <input type="hidden" name="otherLanguage" value={other} />
              {[
                { name: "note", code: language },
                { name: "otherNote", code: other },
              ].map(({ name, code }) => (
                <FormArea
                  key={name}
                  id={`amendment-${name}`}
                  name={name}
                  lang={code}
                  dir={directionOf(code)}
                  label={t("note", { language: isolated(languages[code].name) })}
                  optional={code === other ? form("optional") : undefined}
                  rows={2}
                />
              ))}
              <LinterTicks claimId={claim.id} initial={desk.findings} />
            </DeskForm>
          </Disclosure>
        )}
      </div>
    </Notice>
  );
}
