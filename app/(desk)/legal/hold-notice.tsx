import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { formatDay } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { HoldLine } from "@/review/legal/find-holds";
import type { Target } from "@/review/legal/target";
import { Disclosure } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { liftHoldAction, placeHoldAction } from "./actions";
import { TargetLink } from "./target-link";

/** Says plainly that something is held, why, by whom, and lets an editor lift it. */
export async function HoldNotice(props: {
  readonly holds: readonly HoldLine[];
  readonly actor: Actor;
  readonly language: Language;
  /** The page's own: a hold on something else is told with what it is on. */
  readonly on?: Target["on"];
}) {
  const { holds, actor, language, on } = props;
  const t = await getTranslations("desk.legal");
  if (holds.length === 0) return null;
  return (
    <Notice tone="danger" title={t("heldTitle")}>
      <ul className="grid gap-3">
        {holds.map((hold) => (
          <li key={hold.id} className="grid gap-1">
            {hold.target.on !== on && (
              <p>
                {t(`heldThrough.${hold.target.on}`)}{" "}
                <TargetLink target={hold.target} about={hold.about} language={language} />
              </p>
            )}
            <p className="text-note">
              {t("heldBy", {
                name: isolated(hold.placedBy),
                date: formatDay(hold.placedAt, language),
                reason: isolated(hold.reason),
              })}
            </p>
            {mayDo(actor.roles, "lift-hold") && <LiftHold holdId={hold.id} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The form that lifts a hold. */
export async function LiftHold({ holdId }: { readonly holdId: string }) {
  const t = await getTranslations("desk.legal");
  return (
    <Disclosure summary={t("liftHold")}>
      <DeskForm action={liftHoldAction} submit={t("liftHold")} kind="danger" small>
        <input type="hidden" name="holdId" value={holdId} />
        <FormText name="reason" label={t("liftReason")} required />
      </DeskForm>
    </Disclosure>
  );
}

/** The form that places a hold, for those who may. */
export async function PlaceHold({ target, actor }: { target: Target; actor: Actor }) {
  const t = await getTranslations("desk.legal");
  if (!mayDo(actor.roles, "place-hold")) return null;
  return (
    <Disclosure summary={t("hold")}>
      <DeskForm action={placeHoldAction} submit={t("placeHold")} kind="danger">
        <p className="text-note text-faint">{t("placeIntro")}</p>
        <input type="hidden" name="on" value={target.on} />
        <input type="hidden" name="id" value={target.id} />
        <FormText name="reason" label={t("holdReason")} required />
      </DeskForm>
    </Disclosure>
  );
}
