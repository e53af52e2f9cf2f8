"use client";

import { useTranslations } from "next-intl";
import { useFindingSentence } from "./finding-sentence";
import { type ShownFinding, useFindings } from "./findings-store";

/**
 * What stands between this text and its approval, above the button: errors to put right, and the
 * warnings with a box to tick for each. What was ticked goes with the form and into the trail.
 */
export function LinterTicks(props: {
  readonly claimId: string;
  readonly initial: readonly ShownFinding[];
  /** Keys that somebody ticked before: shown so, without a box. */
  readonly ticked?: readonly string[];
}) {
  const { claimId, initial, ticked = [] } = props;
  const t = useTranslations("desk.linter");
  const say = useFindingSentence();
  const findings = useFindings(claimId, initial);
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  if (findings.length === 0) return null;
  return (
    <div className="grid gap-4 rounded-card border border-line p-4" data-testid="linter-ticks">
      {errors.length > 0 && (
        <div className="grid gap-1">
          <p className="font-semibold text-danger">{t("errorsTitle")}</p>
          <ul className="grid list-disc gap-1 ps-5">
            {errors.map((finding) => (
              <li key={finding.key}>
                <a className="link" href={say.href(finding)}>
                  {say.sentence(finding)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {warnings.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-semibold text-caution">{t("warningsTitle")}</legend>
          <p className="text-note text-faint">{t("tickHint")}</p>
          {warnings.map((finding) =>
            ticked.includes(finding.key) ? (
              <p key={finding.key} className="flex gap-2 text-note">
                <span aria-hidden="true">✓</span>
                <span>
                  {say.sentence(finding)} · {t("tickedByAuthor")}
                </span>
              </p>
            ) : (
              <label key={finding.key} className="flex items-start gap-3">
                <input
                  type="checkbox"
                  name="ticked[]"
                  value={finding.key}
                  className="mt-[0.25em] size-6 shrink-0"
                />
                <span>{say.sentence(finding)}</span>
              </label>
            ),
          )}
        </fieldset>
      )}
    </div>
  );
}
