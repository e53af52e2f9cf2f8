"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Refused } from "@/app/(desk)/answer";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { type Difference, differences } from "@/review/dossier/differences";
import { Notice } from "@/ui/notice";
import { approveVerdictAction } from "./actions";
import type { ShownFinding } from "./verdict/findings-store";
import { LinterTicks } from "./verdict/linter-ticks";

/**
 * Approves exactly the dossier above, by the button at the bottom of the screen; where it changed
 * meanwhile, both states are shown.
 */
export function ApproveForm(props: {
  readonly claimId: string;
  readonly proposalId: string;
  readonly digest: string;
  readonly findings: readonly ShownFinding[];
  /** Keys of the warnings that the author ticked. */
  readonly ticked: readonly string[];
}) {
  const t = useTranslations("desk.claim");
  const [changed, setChanged] = useState<Difference[]>([]);

  function onRefused(answer: Refused) {
    if (answer.code !== "dossier-changed") return;
    const { seen, current } = answer.details as { seen: string; current: string };
    setChanged(differences(seen, current));
  }

  return (
    <DeskForm id="approve" action={approveVerdictAction} submit={null} onRefused={onRefused}>
      <input type="hidden" name="claimId" value={props.claimId} />
      <input type="hidden" name="proposalId" value={props.proposalId} />
      <input type="hidden" name="digest" value={props.digest} />
      <LinterTicks claimId={props.claimId} initial={props.findings} ticked={props.ticked} />
      {changed.length > 0 && (
        <Notice tone="caution" title={t("changedTitle")}>
          <dl className="grid gap-4">
            {changed.map(({ path, seen, current }) => (
              <div key={path} className="grid gap-2 sm:grid-cols-2">
                <dt className="text-note text-faint sm:col-span-2" dir="ltr">
                  {path}
                </dt>
                <dd>
                  <span className="block text-note text-faint">{t("changedSeen")}</span>
                  <del dir="auto" className="block no-underline">
                    {seen ?? "—"}
                  </del>
                </dd>
                <dd>
                  <span className="block text-note text-faint">{t("changedCurrent")}</span>
                  <ins dir="auto" className="block no-underline">
                    {current ?? "—"}
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </Notice>
      )}
    </DeskForm>
  );
}
