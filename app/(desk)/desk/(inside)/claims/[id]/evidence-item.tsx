import { getTranslations } from "next-intl/server";
import { DiscussLink } from "@/app/(desk)/discussion/discuss-link";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { BidiText } from "@/ui/bidi-text";
import { Disclosure } from "@/ui/lists";
import { Quotation } from "@/ui/quotation";
import { Tag } from "@/ui/tag";
import { restoreEvidenceAction, withdrawEvidenceAction } from "./evidence-actions";
import { EvidenceMoves } from "./evidence-moves";
import type { Side } from "./evidence-order";
import { EvidencePlace } from "./evidence-place";
import { SourceFacts } from "./source-facts";

type DeskEvidence = DeskClaim["evidence"][number];

/** A piece of evidence with its number and place; a withdrawn one has the reason instead. */
export async function EvidenceItem(props: {
  readonly evidence: DeskEvidence;
  readonly number?: number;
  readonly language: Language;
  /** Null: alone on its side, so that it has nowhere to go. */
  readonly side?: Side | null;
  readonly openThreads: ReadonlyMap<string, number>;
}) {
  const { evidence, number, language, side, openThreads } = props;
  const { source } = evidence;
  const t = await getTranslations("desk");
  const content = (
    <>
      <div className="flex items-start gap-2">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1">
          {number && <span className="text-faint">[{number}]</span>}
          <span className="font-semibold">
            {source.title ? (
              <BidiText text={source.title} lang={evidence.language} />
            ) : (
              t("evidence.hiddenSource")
            )}
          </span>
          {!number && <Tag dot="none">{t(`stances.${evidence.stance}`)}</Tag>}
          {source.isPrimary && <Tag dot="none">{t("claim.primary")}</Tag>}
          {source.confidential && (
            <Tag dot="none" tone="caution">
              {t("claim.confidential")}
            </Tag>
          )}
        </p>
        {number && side && (
          <EvidenceMoves
            claimId={evidence.claimId}
            evidenceId={evidence.id}
            number={number}
            side={side}
          />
        )}
      </div>
      <SourceFacts evidence={evidence} language={language} />
      <Quotation lang={evidence.language} kind="plain">
        <BidiText as="span" text={evidence.excerpt} lang={evidence.language} />
      </Quotation>
      <DiscussLink
        page={`/desk/claims/${evidence.claimId}`}
        place={`evidence:${evidence.id}`}
        open={openThreads}
      />
      <Withdrawal evidence={evidence} />
    </>
  );
  const id = `evidence-${evidence.id}`;
  const className = "grid gap-2 py-4";
  return side ? (
    <EvidencePlace claimId={evidence.claimId} evidenceId={evidence.id} {...{ id, side, className }}>
      {content}
    </EvidencePlace>
  ) : (
    <li id={id} className={className}>
      {content}
    </li>
  );
}

async function Withdrawal({ evidence }: { readonly evidence: DeskEvidence }) {
  const t = await getTranslations("desk");
  const ids = (
    <>
      <input type="hidden" name="claimId" value={evidence.claimId} />
      <input type="hidden" name="evidenceId" value={evidence.id} />
    </>
  );
  if (evidence.withdrawal) {
    return (
      <>
        <p className="text-note text-danger">
          {t("claim.withdrawn", { reason: isolated(evidence.withdrawal.reason) })}
        </p>
        <DeskForm
          action={restoreEvidenceAction}
          submit={t("evidence.restore")}
          kind="quiet"
          small
          className="grid gap-2"
        >
          {ids}
        </DeskForm>
      </>
    );
  }
  return (
    <Disclosure summary={<span className="text-note">{t("claim.withdraw")}</span>}>
      <DeskForm action={withdrawEvidenceAction} submit={t("claim.withdraw")} kind="danger" small>
        {ids}
        <FormText
          name="reason"
          id={`withdraw-${evidence.id}`}
          label={t("claim.withdrawReason")}
          required
        />
      </DeskForm>
    </Disclosure>
  );
}
