import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { refusalDetails } from "@/access/refusal";
import { resumeClaim, setClaimAside, settingAsideReasons } from "../claim/set-claim-aside";
import { claimsAtOnce } from "./change-claims";

const claimIds = z.array(z.string()).min(1).max(claimsAtOnce);

export const dismissClaimsInput = z.object({ claimIds, reason: z.enum(settingAsideReasons) });

/** What became of several claims: those to which it was done, and how many could not be. */
export interface Dismissed {
  readonly claimIds: string[];
  readonly refused: number;
}

/**
 * Sets several claims aside for one reason. Those whose stage does not allow it (a verdict waits, or
 * is public) stay as they are and are counted.
 */
export async function dismissClaims(
  actor: Actor,
  { claimIds, reason }: z.infer<typeof dismissClaimsInput>,
): Promise<Dismissed> {
  authorise(actor, "set-claim-aside");
  return each(claimIds, (claimId) => setClaimAside(actor, { claimId, reason, note: null }));
}

export const resumeClaimsInput = z.object({ claimIds });

/** Takes several claims up again: what undoes their dismissal. */
export async function resumeClaims(
  actor: Actor,
  { claimIds }: z.infer<typeof resumeClaimsInput>,
): Promise<Dismissed> {
  authorise(actor, "resume-claim");
  return each(claimIds, (claimId) => resumeClaim(actor, { claimId }));
}

async function each(ids: readonly string[], act: (claimId: string) => Promise<void>) {
  const done: string[] = [];
  for (const claimId of new Set(ids)) {
    try {
      await act(claimId);
      done.push(claimId);
    } catch (error) {
      if (!refusalDetails(error, "not-at-this-stage")) throw error;
    }
  }
  return { claimIds: done, refused: new Set(ids).size - done.length };
}
