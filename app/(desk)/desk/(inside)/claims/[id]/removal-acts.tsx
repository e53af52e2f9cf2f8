import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { readRemovalReach } from "@/publication/removal-reach";
import type { DeskClaim } from "@/review/claim/find-claim";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { approveRemovalAction, refuseRemovalAction, requestRemovalAction } from "./actions";

/** Lawful removal: asked for by one editor, decided by another. */
export async function RemovalActs(props: { readonly claim: DeskClaim; readonly actor: Actor }) {
  const { claim, actor } = props;
  const t = await getTranslations("desk.claim");
  return (
    <>
      {claim.removals.map((removal) => (
        <Notice
          key={removal.id}
          tone="danger"
          title={t("removalRequested", {
            name: isolated(removal.requester.name),
            words: isolated(removal.words ?? ""),
            ground: isolated(removal.ground),
          })}
        >
          <Reach removalId={removal.id} actor={actor} />
          <div className="mt-3 grid gap-4">
            {removal.requestedBy !== actor.personId && (
              <DeskForm action={approveRemovalAction} submit={t("approveRemoval")} kind="danger">
                <input type="hidden" name="claimId" value={claim.id} />
                <input type="hidden" name="removalId" value={removal.id} />
              </DeskForm>
            )}
            <DeskForm action={refuseRemovalAction} submit={t("refuseRemoval")} kind="quiet" small>
              <input type="hidden" name="claimId" value={claim.id} />
              <input type="hidden" name="removalId" value={removal.id} />
              <FormText
                name="reason"
                id={`refuse-${removal.id}`}
                label={t("refuseReason")}
                required
              />
            </DeskForm>
          </div>
        </Notice>
      ))}
      <Disclosure summary={t("removal")}>
        <DeskForm
          action={requestRemovalAction}
          submit={t("requestRemoval")}
          kind="danger"
          draft={`removal.${claim.id}`}
        >
          <p className="text-note text-faint">{t("removalIntro")}</p>
          <input type="hidden" name="claimId" value={claim.id} />
          <FormArea name="words" label={t("removalWords")} rows={2} required />
          <FormText name="ground" label={t("removalGround")} required />
        </DeskForm>
      </Disclosure>
    </>
  );
}

/** How far it would reach, since it cannot be taken back. */
async function Reach(props: { readonly removalId: string; readonly actor: Actor }) {
  const t = await getTranslations("desk.claim");
  const reach = await readRemovalReach(props.actor, props.removalId);
  if (!reach) return null;
  const { verdicts, articles, within: count, sample } = reach;
  return (
    <>
      <p>{t("removalReach", { verdicts, articles })}</p>
      {sample && <p>{t("removalWithin", { count, sample: isolated(sample) })}</p>}
    </>
  );
}
