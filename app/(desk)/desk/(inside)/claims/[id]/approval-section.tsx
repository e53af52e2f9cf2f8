import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { readDossier } from "@/review/dossier/read-dossier";
import type { VerdictDesk } from "@/review/verdict/find-verdict-desk";
import { Card, Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { publishVerdictAction, returnVerdictAction, withdrawProposalAction } from "./actions";
import { ApproveForm } from "./approve-form";
import { ProposedDossier } from "./proposed-dossier";

/** What waits for a decision, as it was proposed, with what this person may do about it. */
export async function ApprovalSection(props: {
  readonly claim: DeskClaim;
  readonly desk: VerdictDesk;
  readonly language: Language;
  readonly actor: Actor;
}) {
  const { claim, desk, language, actor } = props;
  const { proposal, stage } = claim;
  const t = await getTranslations("desk");
  if (!proposal) return null;
  if (stage === "returned" && proposal.return) {
    const { reason, editor } = proposal.return;
    return (
      <Notice
        tone="caution"
        title={t("claim.returnedBy", { reason: isolated(reason), name: isolated(editor.name) })}
      />
    );
  }
  if (stage !== "awaiting-approval" && stage !== "approved") return null;
  const own = [proposal.proposerId, proposal.verdictAuthorId].includes(actor.personId);
  const editor = mayDo(actor.roles, "approve-verdict");
  const ids = (
    <>
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="proposalId" value={proposal.id} />
    </>
  );
  return (
    <Section
      id="approval"
      title={t("claim.approval")}
      aside={t("claim.proposedBy", {
        name: isolated(proposal.proposer.name),
        date: formatInstant(proposal.proposedAt, language),
      })}
    >
      <Card className="grid gap-5">
        <ProposedDossier
          dossier={readDossier(proposal.dossier.canonical)}
          kind={proposal.kind}
          note={proposal.note as Record<string, string> | null}
          language={language}
        />
        {desk.isStale && <Notice tone="caution" title={t("claim.stale")} />}
        {proposal.approval ? (
          <Publish claim={claim} approval={proposal.approval} editor={editor} />
        ) : own ? (
          <>
            <Notice>{t("claim.ownWork")}</Notice>
            <DeskForm
              action={withdrawProposalAction}
              submit={t("claim.withdrawProposal")}
              kind="quiet"
              small
            >
              {ids}
            </DeskForm>
          </>
        ) : editor ? (
          <div className="grid gap-4">
            <p className="text-note text-faint">{t("claim.approvalIntro")}</p>
            <ApproveForm
              claimId={claim.id}
              proposalId={proposal.id}
              digest={proposal.digest}
              findings={proposal.kind === "RETRACTION" ? [] : desk.findings}
              ticked={proposal.ticked}
            />
            <Disclosure summary={t("claim.return")}>
              <DeskForm
                action={returnVerdictAction}
                submit={t("claim.return")}
                kind="danger"
                draft={`return.${proposal.id}`}
              >
                {ids}
                <FormArea name="reason" label={t("claim.returnReason")} rows={2} required />
              </DeskForm>
            </Disclosure>
          </div>
        ) : (
          <Notice>{t("claim.waitsForEditor")}</Notice>
        )}
      </Card>
    </Section>
  );
}

async function Publish(props: {
  readonly claim: DeskClaim;
  readonly approval: { readonly id: string; readonly editor: { readonly name: string } };
  readonly editor: boolean;
}) {
  const t = await getTranslations("desk.claim");
  return (
    <div className="grid gap-4">
      <p>{t("publishIntro", { name: isolated(props.approval.editor.name) })}</p>
      {props.editor && (
        <DeskForm action={publishVerdictAction} submit={t("publish")}>
          <input type="hidden" name="claimId" value={props.claim.id} />
          <input type="hidden" name="approvalId" value={props.approval.id} />
        </DeskForm>
      )}
    </div>
  );
}
