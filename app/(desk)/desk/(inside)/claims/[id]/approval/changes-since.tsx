import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { noteSeen } from "@/review/approval/note-seen";
import type { DeskClaim } from "@/review/claim/find-claim";
import { compareDossiers } from "@/review/dossier/compare-dossiers";
import { Notice } from "@/ui/notice";
import { DossierChanges } from "./dossier-changes";

/** What changed in the proposal since this editor last looked at one of this claim. */
export async function ChangesSince(props: {
  readonly claim: DeskClaim;
  readonly actor: Actor;
  readonly language: Language;
}) {
  const { claim, actor, language } = props;
  const { proposal } = claim;
  if (!proposal || !mayDo(actor.roles, "approve-verdict")) return null;
  const t = translatorOf(language, "desk");
  const before = await noteSeen(actor, { claimId: claim.id, digest: proposal.digest });
  if (!before) return <p className="text-note text-faint">{t("approval.firstSight")}</p>;
  const changes = compareDossiers(before, proposal.dossier.canonical);
  if (changes.length === 0) {
    return <p className="text-note text-faint">{t("approval.noChanges")}</p>;
  }
  return (
    <Notice tone="caution" title={t("approval.changes")}>
      <DossierChanges
        changes={changes}
        evidenceIds={claim.evidence.filter((one) => !one.withdrawal).map(({ id }) => id)}
        language={language}
      />
    </Notice>
  );
}
