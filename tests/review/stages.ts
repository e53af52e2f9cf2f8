import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { setClaimAside } from "@/review/claim/set-claim-aside";
import type { Stage } from "@/review/claim/stage";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import {
  type Newsroom,
  type Proposed,
  prepareClaim,
  propose,
  proposeChange,
  publish,
  publishedClaim,
} from "../support/newsroom";

/** A claim that was brought to a stage by the acts that lead there, with its latest proposal. */
export interface StagedClaim {
  readonly claimId: string;
  readonly proposed: Proposed | null;
  readonly approvalId: string | null;
  /** How many versions of the verdict there are. */
  readonly versions: number;
}

/** Brings a new claim to a stage. The checker proposes, the editor decides. */
export async function claimAt(stage: Stage, desk: Newsroom): Promise<StagedClaim> {
  const checker = desk.checker.actor;
  const editor = desk.editor.actor;
  if (stage === "published" || stage === "corrected" || stage === "retracted") {
    return publicClaimAt(stage, desk);
  }
  const claimId = await prepareClaim(checker);
  const nothing = { claimId, proposed: null, approvalId: null, versions: 0 };
  if (stage === "in-progress") return nothing;
  if (stage === "set-aside") {
    await setClaimAside(checker, { claimId, reason: "TRIVIAL", note: null });
    return nothing;
  }
  const proposed = await propose(checker, claimId);
  const waiting = { claimId, proposed, approvalId: null, versions: 1 };
  if (stage === "returned") await returnVerdict(editor, { ...proposed, reason: "ينقصه مصدر" });
  if (stage !== "approved") return waiting;
  return { ...waiting, approvalId: (await approveVerdict(editor, proposed)).approvalId };
}

async function publicClaimAt(
  stage: "published" | "corrected" | "retracted",
  desk: Newsroom,
): Promise<StagedClaim> {
  const claimId = await publishedClaim(desk);
  const published = { claimId, proposed: null, approvalId: null, versions: 1 };
  if (stage === "published") return published;
  if (stage === "retracted") {
    await publish(desk.editor.actor, await proposeRetracting(desk, claimId));
    return published;
  }
  await publish(desk.editor.actor, await proposeChange(desk.checker.actor, claimId));
  return { ...published, versions: 2 };
}

/** Proposes to retract a published claim. */
export async function proposeRetracting(desk: Newsroom, claimId: string): Promise<Proposed> {
  const note = { language: "ar", note: "سحبناه", otherLanguage: "en", otherNote: "Retracted" };
  return { claimId, ...(await proposeRetraction(desk.checker.actor, { claimId, ...note })) };
}
