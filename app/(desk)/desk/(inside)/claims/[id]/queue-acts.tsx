import { parseAbsolute, toCalendarDateTime } from "@internationalized/date";
import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import type { QueueFacts } from "@/review/queue/find-queue-facts";
import { environment } from "@/settings/environment";
import { BidiText } from "@/ui/bidi-text";
import { Tag } from "@/ui/tag";
import {
  clearFlagAction,
  endBeingCheckedAction,
  flagClaimAction,
  setEmbargoAction,
  showBeingCheckedAction,
} from "./queue-actions";

/** What somebody should look at, each until somebody has, and a way to ask for a look. */
export async function Flags(props: {
  readonly claimId: string;
  readonly flags: QueueFacts["flags"];
}) {
  const { claimId, flags } = props;
  const q = await getTranslations("desk.queue");
  const t = await getTranslations("desk.queue.claim");
  return (
    <div className="grid gap-3">
      {flags.map(({ id, reason, note, raisedBy }) => (
        <div key={id} className="grid gap-2 rounded-card border border-danger p-3">
          <p className="flex flex-wrap items-center gap-2">
            <Tag tone="danger">{q(`flags.${reason}`)}</Tag>
            {raisedBy && <bdi className="text-note text-faint">{raisedBy}</bdi>}
          </p>
          {note && <BidiText as="p" text={note} />}
          <DeskForm action={clearFlagAction} submit={t("clear")} kind="quiet" small>
            <input type="hidden" name="flagId" value={id} />
          </DeskForm>
        </div>
      ))}
      <details>
        <summary className="link inline-flex min-h-8 cursor-pointer items-center">
          {t("flag")}
        </summary>
        <DeskForm action={flagClaimAction} submit={t("flag")} kind="quiet" small>
          <input type="hidden" name="claimId" value={claimId} />
          <FormText name="note" label={t("flagNote")} />
        </DeskForm>
      </details>
    </div>
  );
}

/** What an editor decides about its publication: not before a time, and the public note. */
export async function EditorsActs(props: {
  readonly claimId: string;
  readonly facts: QueueFacts;
  readonly isPublic: boolean;
}) {
  const { claimId, facts, isPublic } = props;
  const t = await getTranslations("desk.queue.claim");
  return (
    <>
      <DeskForm action={setEmbargoAction} submit={t("save")} kind="quiet" small>
        <input type="hidden" name="claimId" value={claimId} />
        <FormText
          name="until"
          label={t("embargo")}
          hint={t("embargoHint")}
          type="datetime-local"
          defaultValue={facts.embargoUntil ? localTime(facts.embargoUntil) : ""}
        />
      </DeskForm>
      {!isPublic && (
        <div className="grid gap-2">
          <h3 className="text-ui font-semibold">{t("beingChecked")}</h3>
          <p className="text-note text-faint">
            {facts.isShown ? t("isShown") : t("beingCheckedHint")}
          </p>
          <DeskForm
            action={facts.isShown ? endBeingCheckedAction : showBeingCheckedAction}
            submit={facts.isShown ? t("end") : t("show")}
            kind="quiet"
            small
          >
            <input type="hidden" name="claimId" value={claimId} />
          </DeskForm>
        </div>
      )}
    </>
  );
}

/** As the browser's field wants it, in the newsroom's time zone. */
function localTime(at: Date): string {
  const zoned = parseAbsolute(at.toISOString(), environment().TIME_ZONE);
  return toCalendarDateTime(zoned).toString().slice(0, 16);
}
