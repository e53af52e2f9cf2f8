import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import { returnCauses } from "@/review/approval/return-verdict";
import type { EarlierRuling } from "@/review/claim/earlier-rulings";
import type { DeskClaim } from "@/review/claim/find-claim";
import type { Dossier } from "@/review/dossier/dossier";
import { readDossier } from "@/review/dossier/read-dossier";
import type { VerdictDesk } from "@/review/verdict/find-verdict-desk";
import { Card, Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { publishVerdictAction, withdrawProposalAction } from "./actions";
import { ChangesSince } from "./approval/changes-since";
import { EarlierRulings } from "./approval/earlier-rulings";
import { ReturnForm } from "./approval/return-form";
import { ApproveForm } from "./approve-form";
import { anchorOf } from "./place-anchor";
import { labelOfPlace } from "./place-label";
import { ProposedDossier } from "./proposed-dossier";

/** What waits for a decision, as it was proposed, with what this person may do about it. */
export async function ApprovalSection(props: {
  readonly claim: DeskClaim;
  readonly desk: VerdictDesk;
  readonly rulings: readonly EarlierRuling[];
  readonly language: Language;
  readonly actor: Actor;
}) {
  const { claim, desk, language, actor } = props;
  const { proposal, stage } = claim;
  const t = await getTranslations("desk");
  if (!proposal) return null;
  if (stage === "returned" && proposal.return) {
    const { cause, reason, editor, remarks } = proposal.return;
    const evidenceIds = readDossier(proposal.dossier.canonical).evidence.map(({ id }) => id);
    return (
      <Notice
        tone="caution"
        title={t("claim.returnedBy", { reason: isolated(reason), name: isolated(editor.name) })}
      >
        {cause !== "OTHER" && <p className="text-note">{t(`returnCauses.${cause}`)}</p>}
        <ul className="grid gap-2 text-ink">
          {remarks.map(({ id, place, quote, remark }) => (
            <li key={id} className="text-note">
              <a className="link font-semibold" href={`#${anchorOf(place)}`}>
                {labelOfPlace(place, evidenceIds, language)}
              </a>
              {quote && <> · {t("approval.remarkQuote", { quote: isolated(quote) })}</>}
              <span dir="auto" className="block">
                {remark}
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (stage !== "awaiting-approval" && stage !== "approved") return null;
  const own = [proposal.proposerId, proposal.verdictAuthorId].includes(actor.personId);
  const editor = mayDo(actor.roles, "approve-verdict");
  const dossier = readDossier(proposal.dossier.canonical);
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
        <ChangesSince claim={claim} actor={actor} language={language} />
        <ProposedDossier
          dossier={readDossier(proposal.dossier.canonical)}
          kind={proposal.kind}
          note={proposal.note as Record<string, string> | null}
          language={language}
        />
        <EarlierRulings rulings={props.rulings} language={language} />
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
              <div id="return" className="scroll-mt-4" />
              <ReturnForm
                claimId={claim.id}
                proposalId={proposal.id}
                places={placesOf(dossier, language)}
                causes={returnCauses.map((id) => ({ id, label: t(`returnCauses.${id}`) }))}
              />
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

/** The places that a remark can be about, as they are called. */
function placesOf(dossier: Dossier, language: Language) {
  const ids = dossier.evidence.map(({ id }) => id);
  const places = [
    ...Object.keys(dossier.wording).map((of) => `wording.${of}`),
    ...Object.keys(dossier.texts).flatMap((of) => [`texts.${of}.finding`, `texts.${of}.reasoning`]),
    "attribution",
    "content",
    ...ids.map((id) => `evidence:${id}`),
    ...dossier.utterances.map(({ id }) => `utterance:${id}`),
    "counterSearch",
    "reply",
  ];
  return places.map((place) => ({ place, label: labelOfPlace(place, ids, language) }));
}
