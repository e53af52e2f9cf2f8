import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { Disclosure } from "@/ui/lists";
import { restoreUtteranceAction, withdrawUtteranceAction } from "./utterance-actions";

interface Props {
  readonly claimId: string;
  readonly utteranceId: string;
}

/** Says that these words do not make the claim after all. */
export async function TakeOff({ claimId, utteranceId }: Props) {
  const t = await getTranslations("desk.evidence");
  return (
    <Disclosure summary={<span className="text-note">{t("takeOff")}</span>}>
      <DeskForm action={withdrawUtteranceAction} submit={t("takeOff")} kind="danger" small>
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="utteranceId" value={utteranceId} />
        <FormText
          name="reason"
          id={`take-off-${utteranceId}`}
          label={t("takeOffReason")}
          required
        />
      </DeskForm>
    </Disclosure>
  );
}

/** Why it was taken off, and the way back. */
export async function TakenOff(props: Props & { readonly reason: string }) {
  const t = await getTranslations("desk.evidence");
  return (
    <div className="grid gap-2">
      <p className="text-note text-danger">{t("takenOff", { reason: isolated(props.reason) })}</p>
      <DeskForm action={restoreUtteranceAction} submit={t("putBack")} kind="quiet" small>
        <input type="hidden" name="claimId" value={props.claimId} />
        <input type="hidden" name="utteranceId" value={props.utteranceId} />
      </DeskForm>
    </div>
  );
}
