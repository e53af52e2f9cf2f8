import { getTranslations } from "next-intl/server";
import { FormArea, FormCheck, FormChoices, FormSelect, FormText } from "@/app/(desk)/form/fields";
import type { RatingContent } from "@/publication/public-text/propose-rating";
import { ratingColours } from "@/review/scale/read-scale";
import { StepMark } from "../../step-mark";

/** What a step is called and means, in both languages side by side, and where it stands. */
export async function StepFields(props: {
  readonly scale: "CONTENT" | "ATTRIBUTION";
  readonly stepKey: string;
  readonly start: RatingContent | null;
}) {
  const { scale, stepKey, start } = props;
  const t = await getTranslations("desk.settings.scale");
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <FormText name="nameAr" label={t("nameAr")} defaultValue={start?.texts.ar?.name} required />
        <FormText name="nameEn" label={t("nameEn")} defaultValue={start?.texts.en?.name} required />
        <FormArea
          name="meaningAr"
          label={t("meaningAr")}
          defaultValue={start?.texts.ar?.meaning}
          required
        />
        <FormArea
          name="meaningEn"
          label={t("meaningEn")}
          defaultValue={start?.texts.en?.meaning}
          required
        />
        <FormText
          name="position"
          type="number"
          min={1}
          max={99}
          label={t("position")}
          hint={t("positionHint")}
          defaultValue={start?.position ?? 50}
          required
        />
        {scale === "CONTENT" ? (
          <FormSelect
            name="number"
            label={t("number")}
            hint={t("numberHint")}
            defaultValue={start?.number ?? ""}
          >
            <option value="">{t("noNumber")}</option>
            {[5, 4, 3, 2, 1].map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </FormSelect>
        ) : (
          <input type="hidden" name="number" value="" />
        )}
      </div>
      {scale === "CONTENT" ? (
        <FormChoices
          name="colour"
          legend={t("colour")}
          hint={t("colourHint")}
          columns
          required
          chosen={start?.colour ?? "aside"}
          choices={ratingColours.map((colour) => ({
            value: colour,
            label: t(`colours.${colour}`),
            sign: <StepMark scale={scale} markKey={stepKey} colour={colour} />,
          }))}
        />
      ) : (
        <input type="hidden" name="colour" value="aside" />
      )}
      {stepKey !== "new" && (
        <FormCheck
          name="isRetired"
          label={t("retire")}
          hint={t("retireHint")}
          defaultChecked={start?.isRetired}
        />
      )}
      <FormArea name="note" label={t("note")} hint={t("noteHint")} required />
    </>
  );
}
