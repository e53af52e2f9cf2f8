import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import type { PublicTextVersion } from "@/publication/public-text/list-public-texts";
import { Card } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import {
  approvePublicTextAction,
  returnPublicTextAction,
  withdrawPublicTextAction,
} from "../../actions";

/** What this person may do about a proposal that waits: approve it as it stands, or send it back. */
export async function Decision(props: {
  readonly actor: Actor;
  readonly proposal: PublicTextVersion;
}) {
  const { actor, proposal } = props;
  const t = await getTranslations("desk.settings.proposal");
  const id = <input type="hidden" name="proposalId" value={proposal.id} />;
  if (proposal.proposer.id === actor.personId) {
    return (
      <Card className="grid gap-4">
        <Notice title={t("ownWork")} />
        <DeskForm action={withdrawPublicTextAction} submit={t("withdraw")} kind="quiet">
          {id}
        </DeskForm>
      </Card>
    );
  }
  if (!mayDo(actor.roles, "approve-public-text")) return <Notice title={t("editorDecides")} />;
  return (
    <Card className="grid gap-5">
      <DeskForm action={approvePublicTextAction} submit={t("approve")}>
        {id}
        <p className="text-faint">{t("approveMeans")}</p>
      </DeskForm>
      <Disclosure summary={t("return")}>
        <DeskForm
          action={returnPublicTextAction}
          submit={t("returnSubmit")}
          kind="quiet"
          draft={`return-${proposal.id}`}
        >
          {id}
          <FormArea name="reason" label={t("reason")} required />
        </DeskForm>
      </Disclosure>
    </Card>
  );
}
