"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Section } from "@/ui/frame";
import { useFindingSentence } from "./finding-sentence";
import { publishFindings, type ShownFinding, useFindings } from "./findings-store";

/** The linter at the side of the claim: what it says now, each leading to its place. */
export function LinterSection(props: {
  readonly claimId: string;
  readonly findings: readonly ShownFinding[];
}) {
  const { claimId } = props;
  const t = useTranslations("desk.linter");
  const say = useFindingSentence();
  const findings = useFindings(claimId, props.findings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page came anew with these findings
  useEffect(() => publishFindings(claimId, null), [claimId, props.findings]);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return (
    <Section
      id="linter"
      title={t("title")}
      aside={
        findings.length > 0 && t("summary", { errors: count("error"), warnings: count("warning") })
      }
    >
      {findings.length === 0 ? (
        <p className="text-note text-faint">{t("none")}</p>
      ) : (
        <ul className="grid gap-2 text-note" aria-live="polite">
          {findings.map((finding) => (
            <li
              key={finding.key}
              className={`border-s-2 ps-2 ${finding.severity === "error" ? "border-danger" : "border-caution"}`}
            >
              <span
                className={`block font-semibold ${finding.severity === "error" ? "text-danger" : "text-caution"}`}
              >
                {t(finding.severity as "error")}
              </span>
              <a className="link-quiet" href={say.href(finding)}>
                {say.sentence(finding)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
