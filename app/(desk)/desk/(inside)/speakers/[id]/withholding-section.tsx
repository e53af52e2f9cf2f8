import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { directionOf, type Language, languages } from "@/language/languages";
import type { DeskSpeaker } from "@/review/speaker/find-speaker";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { liftWithholdingAction, withholdNameAction } from "../actions";

const labels: readonly { readonly name: string; readonly code: Language }[] = [
  { name: "labelAr", code: "ar" },
  { name: "labelEn", code: "en" },
];

/** Whether the public may read the name, and what it reads where it may not. */
export async function WithholdingSection(props: {
  readonly speaker: DeskSpeaker;
  readonly actor: Actor;
  readonly language: Language;
}) {
  const { speaker, actor, language } = props;
  const t = await getTranslations("desk.speakers");
  return (
    <Section id="withholding" title={t("withholding")}>
      <div className="grid gap-4">
        {speaker.withholdings.map(({ id, labels, reason }) => (
          <Notice
            key={id}
            tone="caution"
            title={t("withheldAs", { label: isolated(textIn(labels, language)?.text ?? "") })}
          >
            <p>{t("withheldBecause", { reason: isolated(reason) })}</p>
            {mayDo(actor.roles, "lift-withholding") ? (
              <Disclosure summary={t("liftWithholding")} className="mt-3">
                <DeskForm
                  action={liftWithholdingAction}
                  submit={t("liftWithholding")}
                  kind="danger"
                >
                  <p className="text-note text-faint">{t("liftIntro")}</p>
                  <input type="hidden" name="withholdingId" value={id} />
                  <FormText name="reason" label={t("liftReason")} required />
                </DeskForm>
              </Disclosure>
            ) : (
              <p className="text-note text-faint">{t("onlyEditorsLift")}</p>
            )}
          </Notice>
        ))}
        {speaker.withholdings.length === 0 && (
          <Disclosure summary={t("withhold")}>
            <DeskForm action={withholdNameAction} submit={t("withhold")} kind="danger">
              <p className="text-note text-faint">{t("withholdIntro")}</p>
              <input type="hidden" name="speakerId" value={speaker.id} />
              {labels.map(({ name, code }) => (
                <FormText
                  key={name}
                  name={name}
                  lang={code}
                  dir={directionOf(code)}
                  label={t("labelIn", { language: isolated(languages[code].name) })}
                  hint={t("labelHint")}
                  required
                />
              ))}
              <FormText name="reason" label={t("withholdReason")} required />
            </DeskForm>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
