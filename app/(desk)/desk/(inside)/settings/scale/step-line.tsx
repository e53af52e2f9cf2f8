import { getTranslations } from "next-intl/server";
import { languageCodes, languages } from "@/language/languages";
import type { ScaleStep } from "@/review/scale/read-scale";
import { BidiText } from "@/ui/bidi-text";
import { Tag } from "@/ui/tag";
import { StepMark } from "./step-mark";

/** A step as it is in force, in both languages, and the way to change it. */
export async function StepLine(props: {
  readonly step: ScaleStep;
  readonly waits: boolean;
  readonly mayPropose: boolean;
}) {
  const { step, waits, mayPropose } = props;
  const t = await getTranslations("desk.settings.scale");
  return (
    <li className="grid gap-2 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StepMark scale={step.scale} markKey={step.key} colour={step.colour} />
        {step.number !== null && (
          <span className="text-note">{t("onLine", { number: step.number })}</span>
        )}
        <span className="text-note text-faint">{t("version", { version: step.version })}</span>
        {step.isRetired && <Tag dot="empty">{t("retired")}</Tag>}
        {waits && (
          <Tag tone="caution" dot="half">
            {t("waits")}
          </Tag>
        )}
        {mayPropose && (
          <a
            href={`/desk/settings/scale/${step.scale}/${step.key}`}
            className="link ms-auto py-1 text-note"
          >
            {t("change")}
            <span className="sr-only">: {step.texts.ar?.name ?? step.key}</span>
          </a>
        )}
      </div>
      <dl className="grid gap-3 sm:grid-cols-2">
        {languageCodes.map((code) => {
          const text = step.texts[code];
          if (!text) return null;
          return (
            <div key={code} lang={code} dir={languages[code].direction} className="min-w-0">
              <dt className="font-semibold">
                <BidiText text={text.name} lang={code} />
              </dt>
              <dd className="text-faint">
                <BidiText as="p" text={text.meaning} lang={code} />
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
