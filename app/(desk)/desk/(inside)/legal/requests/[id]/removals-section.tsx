import { getTranslations } from "next-intl/server";
import { isolated } from "@/language/bidi";
import type { DeskRequest } from "@/review/legal/find-requests";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { Tag } from "@/ui/tag";

/** Words asked to be removed from the claim that a request concerns, and the way there. */
export async function RemovalsSection(props: {
  readonly claimId: string;
  readonly removals: DeskRequest["removals"];
}) {
  const { claimId, removals } = props;
  const t = await getTranslations("desk.legal");
  return (
    <Section id="removals" title={t("removals")}>
      <p className="text-note text-faint">{t("removalsIntro")}</p>
      {removals.length === 0 && <p className="text-faint">{t("noRemovals")}</p>}
      <Lines>
        {removals.map(({ id, ground, state }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>{t("ground", { ground: isolated(ground) })}</span>
            <Tag dot={state === "waits" ? "half" : "full"}>{t(`removalStates.${state}`)}</Tag>
          </li>
        ))}
      </Lines>
      <p className="mt-2">
        <a className="link" href={`/desk/claims/${claimId}#more`}>
          {t("toRemoval")}
        </a>
      </p>
    </Section>
  );
}
