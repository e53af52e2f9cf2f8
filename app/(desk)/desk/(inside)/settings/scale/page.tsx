import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { mayDo } from "@/access/policy";
import { deskActor } from "@/app/(desk)/desk-actor";
import { listWaitingTexts } from "@/publication/public-text/list-public-texts";
import { ratingSubject, stepOf } from "@/publication/public-text/subjects";
import { readScale } from "@/review/scale/read-scale";
import { ButtonLink } from "@/ui/button";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { WaitingTexts } from "../waiting-texts";
import { StepLine } from "./step-line";

export default async function ScalePage() {
  const actor = await deskActor("read-public-texts");
  const [steps, waiting] = await Promise.all([readScale(), listWaitingTexts(actor)]);
  const t = await getTranslations("desk.settings.scale");
  const mayPropose = mayDo(actor.roles, "propose-public-text");
  const waits = new Set(waiting.map(({ subject }) => subject));
  return (
    <div className="grid max-w-measure gap-10">
      <p className="text-faint">{t("intro")}</p>
      <WaitingTexts waiting={waiting.filter(({ subject }) => stepOf(subject))} />
      {(["CONTENT", "ATTRIBUTION"] as const).map((scale) => (
        <Section
          key={scale}
          id={`scale-${scale.toLowerCase()}`}
          title={t(`scales.${scale}`)}
          aside={
            mayPropose && (
              <ButtonLink size="small" href={`/desk/settings/scale/${scale}/new` as Route}>
                {t("addStep")}
              </ButtonLink>
            )
          }
        >
          <Lines>
            {steps
              .filter((step) => step.scale === scale)
              .sort((a, b) => Number(a.isRetired) - Number(b.isRetired))
              .map((step) => (
                <StepLine
                  key={step.key}
                  step={step}
                  waits={waits.has(ratingSubject(scale, step.key))}
                  mayPropose={mayPropose}
                />
              ))}
          </Lines>
        </Section>
      ))}
    </div>
  );
}
