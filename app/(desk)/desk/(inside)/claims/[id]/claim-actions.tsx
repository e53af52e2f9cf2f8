import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import type { DeskClaim } from "@/review/claim/find-claim";
import { ButtonLink } from "@/ui/button";

/** A part of the screen in which the next step is done, by its heading's id. */
type Step = "evidence" | "verdict" | "approval";

/** What can be done to the claim now, the next step first; each leads to its place in the column. */
export async function ClaimActions({ claim, actor }: { claim: DeskClaim; actor: Actor }) {
  const t = await getTranslations("desk.claim.steps");
  const next = nextStep(claim, actor);
  const steps = ["evidence", "verdict"] as const;
  return (
    <>
      {next && (
        <ButtonLink kind="primary" href={`#${next}`}>
          {t(next)}
        </ButtonLink>
      )}
      {steps
        .filter((step) => step !== next)
        .map((step) => (
          <ButtonLink key={step} href={`#${step}`} className="max-sm:hidden">
            {t(step)}
          </ButtonLink>
        ))}
    </>
  );
}

/** What the claim waits for from this person; null: nothing. */
function nextStep(claim: DeskClaim, actor: Actor): Step | null {
  if (claim.stage === "awaiting-approval" || claim.stage === "approved") {
    return mayDo(actor.roles, "approve-verdict") ? "approval" : null;
  }
  if (claim.stage !== "in-progress" && claim.stage !== "returned") return null;
  return claim.evidence.some(({ withdrawal }) => !withdrawal) ? "verdict" : "evidence";
}
