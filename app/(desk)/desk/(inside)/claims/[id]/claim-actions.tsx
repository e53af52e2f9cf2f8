import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import type { DeskClaim } from "@/review/claim/find-claim";
import { Button, ButtonLink } from "@/ui/button";

/** The part of the screen in which the next step is done, by its heading's id, or a decision. */
type Step = "evidence" | "verdict" | "approval" | "decide";

/** What can be done to the claim now, the next step first; each leads to its place in the column. */
export async function ClaimActions({ claim, actor }: { claim: DeskClaim; actor: Actor }) {
  const t = await getTranslations("desk.claim");
  const next = nextStep(claim, actor);
  const steps = ["evidence", "verdict"] as const;
  return (
    <>
      {next === "decide" && (
        <>
          <Button type="submit" form="approve" kind="primary">
            {t("approve")}
          </Button>
          <ButtonLink href="#return">{t("return")}</ButtonLink>
        </>
      )}
      {next && next !== "decide" && (
        <ButtonLink kind="primary" href={`#${next}`}>
          {t(`steps.${next}`)}
        </ButtonLink>
      )}
      {steps
        .filter((step) => step !== next)
        .map((step) => (
          <ButtonLink key={step} href={`#${step}`} className="max-sm:hidden">
            {t(`steps.${step}`)}
          </ButtonLink>
        ))}
    </>
  );
}

/** What the claim waits for from this person; null: nothing. */
function nextStep(claim: DeskClaim, actor: Actor): Step | null {
  if (claim.stage === "awaiting-approval" || claim.stage === "approved") {
    if (!mayDo(actor.roles, "approve-verdict")) return null;
    const { proposal } = claim;
    const isOwn = [proposal?.proposerId, proposal?.verdictAuthorId].includes(actor.personId);
    return claim.stage === "awaiting-approval" && !isOwn ? "decide" : "approval";
  }
  if (claim.stage !== "in-progress" && claim.stage !== "returned") return null;
  return claim.evidence.some(({ withdrawal }) => !withdrawal) ? "verdict" : "evidence";
}
