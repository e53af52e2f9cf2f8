import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { listVersions } from "@/publication/public-text/list-public-texts";
import { contentOf, type RatingContent } from "@/publication/public-text/propose-rating";
import { ratingSubject } from "@/publication/public-text/subjects";
import { readScale } from "@/review/scale/read-scale";
import { Card, Section } from "@/ui/frame";
import { Notice } from "@/ui/notice";
import { proposeRatingAction } from "../../../actions";
import { VersionList } from "../../../version-list";
import { StepFields } from "./step-fields";

export default async function StepPage(props: {
  readonly params: Promise<{ scale: string; key: string }>;
}) {
  const actor = await deskActor("propose-public-text");
  const { scale, key } = await props.params;
  if (scale !== "CONTENT" && scale !== "ATTRIBUTION") notFound();
  const isNew = key === "new";
  const step = (await readScale()).find((one) => one.scale === scale && one.key === key);
  if (!step && !isNew) notFound();
  const versions = isNew ? [] : await listVersions(actor, ratingSubject(scale, key));
  const [newest] = versions;
  const waiting = newest && !newest.approval && !newest.return ? newest : null;
  const start =
    (waiting?.content as unknown as RatingContent | undefined) ?? (step && contentOf(step));
  const t = await getTranslations("desk.settings.scale");
  return (
    <div className="grid max-w-measure gap-10">
      <Section id="step" title={isNew ? t("newStep") : t("changeStep")}>
        <Card className="grid gap-4">
          {waiting && <Notice tone="caution" title={t("startsFromWaiting")} />}
          <DeskForm
            action={proposeRatingAction}
            submit={t("propose")}
            draft={`step-${scale}-${key}-${newest?.ordinal ?? 0}`}
          >
            <input type="hidden" name="scale" value={scale} />
            <input type="hidden" name="key" value={isNew ? "" : key} />
            <input type="hidden" name="basedOn" value={newest?.ordinal ?? 0} />
            <StepFields scale={scale} stepKey={key} start={start ?? null} />
          </DeskForm>
        </Card>
      </Section>
      <VersionList versions={versions} />
    </div>
  );
}
